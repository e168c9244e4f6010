using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>Reads complete lists from the directory.</summary>
internal static class DirectoryPages
{
    /// <summary>The largest page of the directory (https://learn.microsoft.com/graph/api/user-list).</summary>
    public const int Size = 999;

    /// <param name="request">Requests the page behind a link; the first page for null.</param>
    /// <param name="content">The items of a page, null when it has no list, and the link to the next page.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The items of all pages, each once, or the fault of the first page that failed.</returns>
    public static async Task<GraphResult<List<TItem>>> ReadAsync<TPage, TItem>(
        Func<string?, Task<TPage?>> request, Func<TPage, (List<TItem>? Items, string? Next)> content, CancellationToken cancellationToken)
        where TPage : class
        where TItem : Entity
    {
        return await Pages.ReadAllAsync(await PageAsync(null), PageAsync, item => item.Id ?? Guid.NewGuid().ToString());

        async Task<GraphResult<Page<TItem>>> PageAsync(string? link) =>
            (await GraphErrors.TryAsync(() => request(link), cancellationToken)).Match(
                page => content(page) is ({ } items, var next)
                    ? (GraphResult<Page<TItem>>)new GraphResult<Page<TItem>>.Succeeded(new Page<TItem>(items, next))
                    : new GraphResult<Page<TItem>>.Failed(new GraphFault.Unavailable("noValue")),
                fault => new GraphResult<Page<TItem>>.Failed(fault));
    }

    /// <summary>Explains why the organisation cannot be read, and what to do.</summary>
    public static Microsoft365Exception Failure(Func<IAccessMessages, string> what, string permission, GraphFault fault) => fault switch
    {
        GraphFault.Busy busy =>
            new Microsoft365Exception(say => say.GraphBusy(what(say), fault.Code, (int)Math.Ceiling(busy.Delay.TotalSeconds)))
            { Delay = busy.Delay },
        GraphFault.AccessDenied => new Microsoft365Exception(say => say.GraphDenied(what(say), fault.Code, permission)),
        GraphFault.NotAuthenticated => new Microsoft365Exception(say => say.GraphRefused(what(say), fault.Code)),
        GraphFault.Unavailable =>
            new Microsoft365Exception(say => say.GraphSilent(what(say), fault.Code)) { Delay = Duration.FromMinutes(1) },
        GraphFault.NotFound or GraphFault.Conflict or GraphFault.Gone or GraphFault.Stale or GraphFault.Refused =>
            new Microsoft365Exception(say => say.GraphRejected(what(say), fault.Code)),
        _ => throw new InvalidOperationException("GraphFault has no other case."),
    };
}
