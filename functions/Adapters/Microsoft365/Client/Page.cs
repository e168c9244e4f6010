namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items on the page. A page in the middle of a list can be empty.</param>
/// <param name="Next">The address of the next page; null or empty on the last one.</param>
internal sealed record Page<TItem>(IReadOnlyList<TItem> Items, string? Next);
