namespace OutlookOneOnOne.SimulatedGraph.Requests;

internal delegate Task<GraphResponse> GraphHandler(GraphCall call, CancellationToken cancellationToken);

/// <summary>One operation of Graph.</summary>
/// <param name="Template">As the OpenAPI description of Graph writes it: <c>/users/{user-id}/calendarView</c>.</param>
/// <param name="Roles">Application permissions, any of which will do. Empty: a token is enough.</param>
internal sealed record Operation(string Method, string Template, string[] Roles, GraphHandler Handle)
{
    private readonly string[] segments = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Part of somebody's mailbox: counted against it, and open only to those who may see it.</summary>
    public bool IsMailbox =>
        segments is ["users", "{user-id}", "calendarView" or "calendar" or "events" or "sendMail" or "mailboxSettings", ..];

    /// <summary>What the braces stand for; null when the path is another one.</summary>
    public Dictionary<string, string>? Match(string[] path)
    {
        if (path.Length != segments.Length)
            return null;
        var values = new Dictionary<string, string>();
        for (var i = 0; i < path.Length; i++)
        {
            if (segments[i].StartsWith('{'))
                values[segments[i].Trim('{', '}')] = path[i];
            else if (!string.Equals(segments[i], path[i], StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return values;
    }
}
