using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Which items stand on the agenda of one 1:1: computed whenever it is read, never copied. An item is on every agenda from the
/// one it was put on to the one on which it was ticked off; on those from which it was moved, it stands apart.
/// </summary>
public static class CarryForward
{
    /// <summary>From this many times on, an item is stuck: the two should decide about it.</summary>
    public const int Stuck = 3;

    /// <param name="pair">The items of the pair, and their earlier agendas.</param>
    /// <param name="start">Of the 1:1.</param>
    /// <param name="settled">Items closed long ago, wanted only for agendas of that time.</param>
    public static IReadOnlyList<CarriedItem> At(PairAgendas pair, Instant start, IEnumerable<AgendaItem>? settled = null) =>
        [.. from item in pair.Items.Concat(settled ?? []).DistinctBy(i => i.Id)
            where IsOn(item, start)
            orderby item.Rank, item.Created, item.Id
            select new CarriedItem(item, PlaceOf(item, start), TimesCarried(item, pair, start))];

    /// <summary>Number of the pair's agendas before this one on which it was open.</summary>
    public static int TimesCarried(AgendaItem item, PairAgendas pair, Instant start) =>
        pair.Agendas.Count(a => a.Start >= item.On && a.Start < start && (item.Done is not { } done || a.Start <= done.On));

    private static bool IsOn(AgendaItem item, Instant start) => item.On <= start && (item.Done is not { } done || start <= done.On);

    private static ItemPlace PlaceOf(AgendaItem item, Instant start) =>
        !item.IsOpen ? ItemPlace.Done : item.MovedFrom.Contains(start) ? ItemPlace.MovedOn : ItemPlace.Open;
}

/// <param name="Item">What it is.</param>
/// <param name="Place">Where on this agenda it stands.</param>
/// <param name="TimesCarried">On how many earlier agendas it was open; 0 for a new one.</param>
public sealed record CarriedItem(AgendaItem Item, ItemPlace Place, int TimesCarried)
{
    public bool IsCarried => TimesCarried > 0;

    public bool IsStuck => TimesCarried >= CarryForward.Stuck;
}

public enum ItemPlace
{
    Open,
    Done,

    /// <summary>Moved to the next time.</summary>
    MovedOn,
}
