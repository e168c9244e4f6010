using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>Reads lists of the directory whole.</summary>
internal static class DirectoryPages
{
    /// <summary>As many as the directory gives at once (https://learn.microsoft.com/graph/api/user-list).</summary>
    public const int Size = 999;

    /// <returns>Everything on all pages; or the fault of the first page that failed: half a list is none.</returns>
    public static async Task<GraphAnswer<List<TItem>>> ReadAsync<TPage, TItem>(
        Func<string?, Task<TPage?>> page, Func<TPage, (List<TItem>? Items, string? Next)> content, CancellationToken cancellationToken)
        where TPage : class
    {
        var all = new List<TItem>();
        string? link = null;
        do
        {
            var answer = await GraphErrors.TryAsync(() => page(link), cancellationToken);
            if (answer is not GraphAnswer<TPage>.Given given)
            {
                return new GraphAnswer<List<TItem>>.Failed(answer.Match(_ => throw new InvalidOperationException("GraphAnswer is closed."), fault => fault));
            }

            if (content(given.Value) is not ({ } items, var next))
            {
                return new GraphAnswer<List<TItem>>.Failed(new GraphFault.Unavailable("noValue"));
            }

            all.AddRange(items);
            link = next;
        }
        while (!string.IsNullOrEmpty(link));

        return new GraphAnswer<List<TItem>>.Given(all);
    }

    /// <summary>Why the organisation cannot be read, and what to do.</summary>
    public static Microsoft365Exception Failure(string what, string permission, GraphFault fault) => fault switch
    {
        GraphFault.Busy busy => new Microsoft365Exception($"Microsoft 365 is busy and did not give {what} ({fault.Code}). It asks to be left alone for {busy.Delay.TotalSeconds:0} seconds.") { Delay = busy.Delay },
        GraphFault.AccessDenied => new Microsoft365Exception($"Microsoft 365 refused to give {what} ({fault.Code}). An administrator must grant this application {permission} and consent to it."),
        GraphFault.NotAuthenticated => new Microsoft365Exception($"Microsoft 365 did not accept who is asking for {what} ({fault.Code}). Sign in again: oneonone login."),
        GraphFault.Unavailable => new Microsoft365Exception($"Microsoft 365 did not give {what} ({fault.Code}). Try again later.") { Delay = Duration.FromMinutes(1) },
        GraphFault.NotFound or GraphFault.Conflict or GraphFault.Gone or GraphFault.Stale or GraphFault.Refused =>
            new Microsoft365Exception($"Microsoft 365 did not understand the request for {what} ({fault.Code}). This is a fault of the program or of its settings."),
        _ => throw new InvalidOperationException("GraphFault is closed."),
    };
}
