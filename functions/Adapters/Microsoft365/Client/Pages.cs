using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Reads a list that Graph divides into pages (https://learn.microsoft.com/graph/paging). Its links can lead back to a page that was read
/// already (https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3082), and can expire before they are followed
/// (https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/2254).
/// </summary>
internal static class Pages
{
    // With 999 items a page, this is about a million people.
    private const int MaxPages = 1000;

    // A link that expires this often will not be followed in time at the next attempt either.
    private const int MaxRestarts = 2;

    /// <param name="first">The response to the request for the first page.</param>
    /// <param name="request">Requests the page behind a link; the first page for null.</param>
    /// <param name="key">Identifies an item: of items with the same key, the first is kept.</param>
    /// <returns>
    /// The items of all pages, or the fault of the first page that failed, because part of a list would give wrong figures. A page that
    /// brings nothing new ends the list. After an expired link the list is read again from the start.
    /// </returns>
    public static async Task<GraphResult<List<TItem>>> ReadAllAsync<TItem, TKey>(
        GraphResult<Page<TItem>> first, Func<string?, Task<GraphResult<Page<TItem>>>> request, Func<TItem, TKey> key)
    {
        var list = new PagedList<TItem, TKey>(key);
        var page = first;
        for (var (count, restarts) = (1, 0); count <= MaxPages; count++)
        {
            switch (page)
            {
                case GraphResult<Page<TItem>>.Succeeded { Value: var given }:
                    if (!list.Add(given))
                    {
                        return new GraphResult<List<TItem>>.Succeeded(list.Items);
                    }

                    page = await request(given.Next);
                    break;
                case GraphResult<Page<TItem>>.Failed { Fault: var fault }:
                    if (count == 1 || !IsExpiredLink(fault) || restarts++ == MaxRestarts)
                    {
                        return new GraphResult<List<TItem>>.Failed(fault);
                    }

                    list = new PagedList<TItem, TKey>(key);
                    page = await request(null);
                    break;
                default:
                    throw new InvalidOperationException("GraphResult has no other case.");
            }
        }

        return new GraphResult<List<TItem>>.Failed(new GraphFault.Unavailable("tooManyPages"));
    }

    // 400 with Directory_ExpiredPageToken or Directory_InvalidPageToken (https://learn.microsoft.com/graph/errors), or 410.
    private static bool IsExpiredLink(GraphFault fault) =>
        fault is GraphFault.Gone || fault.Code.EndsWith("PageToken", StringComparison.OrdinalIgnoreCase);
}
