using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What happened on the agendas of a manager and a report recently: the input for signals.</summary>
/// <param name="Manager">The only person who sees the signals.</param>
/// <param name="Report">The report.</param>
/// <param name="TimeZone">The manager's time zone, for "the day before".</param>
/// <param name="Agendas">One for each 1:1 in the period, past or future.</param>
/// <param name="Items">Each once, however many agendas it was on.</param>
public sealed record PairActivity(
    PersonId Manager, PersonId Report, DateTimeZone TimeZone, IReadOnlyList<AgendaFact> Agendas, IReadOnlyList<ItemFact> Items)
{
    /// <summary>How long signals stay silent: until then, a pair is only getting used to each other and to agendas.</summary>
    private static readonly Duration FirstWeeks = Duration.FromDays(4 * 7);

    /// <summary>The two have had agendas, or reported to each other, for less than four weeks.</summary>
    public bool IsInFirstWeeks { get; init; }

    /// <summary>The activity of the last eight weeks, from what is stored.</summary>
    /// <param name="manager">The manager, whose calendar the facts come from.</param>
    /// <param name="report">The report.</param>
    /// <param name="pair">The pair's items and agendas.</param>
    /// <param name="facts">The 1:1s in that time.</param>
    /// <param name="now">The end of that time.</param>
    public static PairActivity Of(Person manager, Person report, PairAgendas pair, CoverageFacts facts, Instant now)
    {
        var since = now - ReadSignals.Period;
        var begun = FirstUse(pair) is { } first ? Instant.Max(since, first) : now;
        return new PairActivity(
            manager.Id,
            report.Id,
            manager.TimeZone,
            [
                .. Starts(report.Id, pair, facts).Where(start => start >= begun && start <= now).Distinct().Order()
                    .Select(start => new AgendaFact(start, ReadyAt(pair, start))),
            ],
            [.. pair.Items.Where(i => i.Done is not { } done || done.At >= since).Select(i => new ItemFact(
                i.Id.Value, i.Author, i.Text.Value, CarryForward.TimesCarried(i, pair, now), i.IsOpen))])
        {
            IsInFirstWeeks = FirstUse(pair) is not { } used || used > now - FirstWeeks
                || report.ReportingSince > (now - FirstWeeks).InZone(manager.TimeZone).Date,
        };
    }

    /// <summary>
    /// The first 1:1 for which the two had an agenda or an item. Nobody could have prepared an earlier one with this product. Null
    /// before that.
    /// </summary>
    private static Instant? FirstUse(PairAgendas pair) =>
        pair.Agendas.Select(a => (Instant?)a.Start).Concat(pair.Items.Select(i => (Instant?)i.On)).Min();

    /// <summary>
    /// The calendar shows which 1:1s there were, with or without an agenda, up to the last time it was read. Later ones are known only
    /// from their agendas.
    /// </summary>
    private static IEnumerable<Instant> Starts(PersonId report, PairAgendas pair, CoverageFacts facts)
    {
        var prepared = pair.Agendas.Select(a => a.Start);
        return facts is CoverageFacts.Known known
            ? known.OneOnOnes.Where(o => o.With == report).Select(o => o.Time.Start).Concat(prepared.Where(start => start > known.ReadAt))
            : prepared;
    }

    private static Instant? ReadyAt(PairAgendas pair, Instant start) =>
        pair.Items.Where(i => i.On == start).Select(i => (Instant?)i.Created).Min();
}

/// <param name="Start">When the 1:1 starts.</param>
/// <param name="ReadyAt">When one of the two added the first item for it; null when neither did.</param>
public sealed record AgendaFact(Instant Start, Instant? ReadyAt);

/// <param name="Id">The id of the item.</param>
/// <param name="WrittenBy">One of the two; items of others and of templates are left out.</param>
/// <param name="Text">As written. Never logged.</param>
/// <param name="TimesCarried">How many later 1:1s it was carried into while open.</param>
/// <param name="IsOpen">Not ticked off yet.</param>
public sealed record ItemFact(string Id, PersonId WrittenBy, string Text, int TimesCarried, bool IsOpen)
{
    /// <summary>The id only: what people write stays out of logs.</summary>
    public override string ToString() => $"item {Id}";
}
