using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Which items the agenda of one 1:1 shows: computed on every read, never copied. An item is on every agenda from the one it was added to
/// until the one on which it was ticked off; agendas from which it was moved show it separately.
/// </summary>
public static class CarryForward
{
    /// <summary>An item carried this many times or more is stuck, and the two people should decide what to do about it.</summary>
    public const int StuckAfter = 3;

    /// <param name="pair">The items and earlier agendas of the pair.</param>
    /// <param name="start">The start of the 1:1.</param>
    /// <param name="archived">Items closed long ago; needed only for agendas of that time.</param>
    public static IReadOnlyList<CarriedItem> At(PairAgendas pair, Instant start, IEnumerable<AgendaItem>? archived = null) =>
        [.. from item in pair.Items.Concat(archived ?? []).DistinctBy(i => i.Id)
            where IsOn(item, start)
            orderby item.Rank, item.Created, item.Id
            select new CarriedItem(item, PlaceOf(item, start), TimesCarried(item, pair, start))];

    /// <summary>The number of the pair's earlier agendas on which it was open.</summary>
    public static int TimesCarried(AgendaItem item, PairAgendas pair, Instant start) =>
        pair.Agendas.Count(a => a.Start >= item.On && a.Start < start && (item.Done is not { } done || a.Start <= done.On));

    private static bool IsOn(AgendaItem item, Instant start) => item.On <= start && (item.Done is not { } done || start <= done.On);

    private static ItemPlace PlaceOf(AgendaItem item, Instant start) =>
        item switch
        {
            { IsOpen: false } => ItemPlace.Done,
            _ when item.MovedFrom.Contains(start) => ItemPlace.MovedOn,
            _ => ItemPlace.Open,
        };
}

/// <param name="Item">The item.</param>
/// <param name="Place">Where on this agenda it is shown.</param>
/// <param name="TimesCarried">The number of earlier agendas on which it was open; 0 for a new one.</param>
public sealed record CarriedItem(AgendaItem Item, ItemPlace Place, int TimesCarried)
{
    /// <summary>It was open on at least one earlier agenda.</summary>
    public bool IsCarried => TimesCarried > 0;

    /// <summary>It was carried <see cref="CarryForward.StuckAfter"/> times or more.</summary>
    public bool IsStuck => TimesCarried >= CarryForward.StuckAfter;
}

/// <summary>Where an agenda shows an item.</summary>
public enum ItemPlace
{
    /// <summary>In the list of items to discuss.</summary>
    Open,

    /// <summary>One of the items ticked off.</summary>
    Done,

    /// <summary>Moved to next time.</summary>
    MovedOn,
}
