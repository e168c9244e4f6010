using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What happened on the agendas of one manager and one report lately: all that signals are made of.</summary>
/// <param name="Manager">For whose eyes the signals are.</param>
/// <param name="Report">The other.</param>
/// <param name="TimeZone">The manager's, for "the day before".</param>
/// <param name="Agendas">One for each 1:1 of the period, past or to come.</param>
/// <param name="Items">Each once, however many agendas it stood on.</param>
public sealed record PairActivity(
    PersonId Manager, PersonId Report, DateTimeZone TimeZone, IReadOnlyList<AgendaFact> Agendas, IReadOnlyList<ItemFact> Items)
{
    /// <summary>What the stores tell of the last eight weeks.</summary>
    /// <param name="manager">Whose calendar the facts are of.</param>
    /// <param name="report">The other.</param>
    /// <param name="pair">Their items and agendas.</param>
    /// <param name="facts">The 1:1s of that time.</param>
    /// <param name="now">The end of that time.</param>
    public static PairActivity Of(Person manager, Person report, PairAgendas pair, CoverageFacts facts, Instant now)
    {
        var since = now - ReadSignals.Period;
        return new PairActivity(
            manager.Id,
            report.Id,
            manager.TimeZone,
            [.. Starts(report.Id, pair, facts).Where(start => start >= since && start <= now).Distinct().Order().Select(start => new AgendaFact(start, ReadyAt(pair, start)))],
            [.. pair.Items.Where(i => i.Done is not { } done || done.At >= since).Select(i => new ItemFact(
                i.Id.Value, i.Author, i.Text.Value, CarryForward.TimesCarried(i, pair, now), i.IsOpen))]);
    }

    /// <summary>The calendar knows which 1:1s there were, agendas or not, as far as it was read; what began since is known by its agenda only.</summary>
    private static IEnumerable<Instant> Starts(PersonId report, PairAgendas pair, CoverageFacts facts)
    {
        var prepared = pair.Agendas.Select(a => a.Start);
        return facts is CoverageFacts.Known known
            ? known.OneOnOnes.Where(o => o.With == report).Select(o => o.Time.Start).Concat(prepared.Where(start => start > known.ReadAt))
            : prepared;
    }

    private static Instant? ReadyAt(PairAgendas pair, Instant start) => pair.Items.Where(i => i.On == start).Select(i => (Instant?)i.Created).Min();
}

/// <param name="Start">When the 1:1 starts.</param>
/// <param name="ReadyAt">When the first topic stood on it that one of the two wrote for it; null when none did.</param>
public sealed record AgendaFact(Instant Start, Instant? ReadyAt);

/// <param name="Id">Names the item to the caller.</param>
/// <param name="WrittenBy">One of the two; anybody else's, and a template's own, is left out.</param>
/// <param name="Text">As written. Never shows in a log.</param>
/// <param name="TimesCarried">Into how many later 1:1s it went while open.</param>
/// <param name="IsOpen">Not ticked off yet.</param>
public sealed record ItemFact(string Id, PersonId WrittenBy, string Text, int TimesCarried, bool IsOpen)
{
    public override string ToString() => $"item {Id}";
}
