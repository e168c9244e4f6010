using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>Reads complete lists from the directory.</summary>
internal static class DirectoryPages
{
    /// <summary>The largest page of the directory (https://learn.microsoft.com/graph/api/user-list).</summary>
    public const int Size = 999;

    /// <returns>The items of all pages, or the fault of the first page that failed.</returns>
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
                return new GraphAnswer<List<TItem>>.Failed(
                    answer.Match(_ => throw new InvalidOperationException("GraphAnswer is closed."), fault => fault));
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

    /// <summary>Explains why the organisation cannot be read, and what to do.</summary>
    public static Microsoft365Exception Failure(string what, string permission, GraphFault fault) => fault switch
    {
        GraphFault.Busy busy =>
            new Microsoft365Exception(
                $"Microsoft 365 is busy, so we could not read {what} ({fault.Code}). Try again in {busy.Delay.TotalSeconds:0} " +
                $"seconds.")
            { Delay = busy.Delay },
        GraphFault.AccessDenied =>
            new Microsoft365Exception(
                $"Microsoft 365 denied access to {what} ({fault.Code}). An administrator must grant this application {permission} and " +
                $"consent to it."),
        GraphFault.NotAuthenticated =>
            new Microsoft365Exception(
                $"Microsoft 365 did not accept the sign-in, so we could not read {what} ({fault.Code}). Sign in again: oneonone login."),
        GraphFault.Unavailable =>
            new Microsoft365Exception(
                $"Microsoft 365 did not answer, so we could not read {what} ({fault.Code}). Try again " +
                $"later.")
            { Delay = Duration.FromMinutes(1) },
        GraphFault.NotFound or GraphFault.Conflict or GraphFault.Gone or GraphFault.Stale or GraphFault.Refused =>
            new Microsoft365Exception(
                $"Microsoft 365 rejected the request for {what} ({fault.Code}). This is a bug, or a mistake in the settings."),
        _ => throw new InvalidOperationException("GraphFault is closed."),
    };
}
