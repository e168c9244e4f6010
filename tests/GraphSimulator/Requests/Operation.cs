namespace OutlookOneOnOne.SimulatedGraph.Requests;

internal delegate Task<GraphResponse> GraphHandler(GraphCall call, CancellationToken cancellationToken);

/// <summary>One operation of Graph.</summary>
/// <param name="Template">The template in Graph's OpenAPI description: <c>/users/{user-id}/calendarView</c>.</param>
/// <param name="Roles">Application permissions, any of which is sufficient. If empty, any token is.</param>
internal sealed record Operation(string Method, string Template, string[] Roles, GraphHandler Handle)
{
    private readonly string[] segments = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it accesses a mailbox: it counts towards its limits, and requires access to it.</summary>
    public bool IsMailbox =>
        segments is ["users", "{user-id}", "calendarView" or "calendar" or "events" or "sendMail" or "mailboxSettings", ..];

    /// <summary>The values of the placeholders; null if the path does not match.</summary>
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
