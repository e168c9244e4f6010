using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Decides which agendas to prepare at a given time, for those who turned on prepared agendas. Pure.</summary>
public static class AgendaPlan
{
    /// <summary>
    /// For each pair, the next 1:1 that one of the two wants prepared, once its lead time has come; by start. A one-off 1:1 in between,
    /// which nobody wants prepared, does not hide it. A 1:1 stays on the plan until it starts: preparing it again changes nothing, so a
    /// late or repeated run does no harm.
    /// </summary>
    /// <param name="now">The current time.</param>
    /// <param name="chart">Who reports to whom. People who are not in it get no agendas.</param>
    /// <param name="optedIn">The settings of those who want agendas; others may be among them.</param>
    /// <param name="upcoming">1:1s in any order; the same one may come from both calendars.</param>
    public static IReadOnlyList<DueAgenda> At(
        Instant now, OrgChart chart, IReadOnlyDictionary<PersonId, PersonSettings> optedIn, IEnumerable<UpcomingOneOnOne> upcoming) =>
        [.. from one in upcoming
            where one.Start > now && chart.Find(one.One) is not null && chart.Find(one.Other) is not null
            from person in new[] { one.One, one.Other }
            where optedIn.GetValueOrDefault(person)?.PreparesFor(one.Pair, one.InSeries) == true
            group one by (person, one.Pair) into wanted
            let next = wanted.MinBy(o => o.Start)
            group (Person: wanted.Key.person, next) by (next.Pair, next.Start) into same
            where same.Any(w => same.Key.Start - now <= optedIn[w.Person].Lead.Length)
            orderby same.Key.Start, same.Key.Pair.Value
            select Due(same.First().next, same.Select(w => w.Person), chart)];

    /// <summary>
    /// If both want an agenda, the more senior person prepares it. The other prepares one only if their manager does not.
    /// </summary>
    private static DueAgenda Due(UpcomingOneOnOne next, IEnumerable<PersonId> optedIn, OrgChart chart)
    {
        var preparer = optedIn.OrderBy(chart.LevelOf).ThenBy(p => p).First();
        // At has checked that both are in the chart.
        return new DueAgenda(chart.Find(preparer)!, chart.Find(preparer == next.One ? next.Other : next.One)!, next.Start)
        {
            Minutes = next.Minutes,
        };
    }
}

/// <summary>A 1:1 that is scheduled.</summary>
/// <param name="One">One of the two.</param>
/// <param name="Other">The other person.</param>
/// <param name="Start">When it starts.</param>
/// <param name="InSeries">It is one of a recurring series.</param>
public sealed record UpcomingOneOnOne(PersonId One, PersonId Other, Instant Start, bool InSeries)
{
    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(One, Other);

    /// <summary>How many minutes it takes; null when that is not known.</summary>
    public int? Minutes { get; init; }
}

/// <summary>An agenda to prepare.</summary>
/// <param name="Preparer">Who turned it on.</param>
/// <param name="Other">Who they meet.</param>
/// <param name="Start">When the 1:1 starts.</param>
public sealed record DueAgenda(Person Preparer, Person Other, Instant Start)
{
    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(Preparer.Id, Other.Id);

    /// <summary>How many minutes it takes; null when that is not known.</summary>
    public int? Minutes { get; init; }

    /// <summary>Contains only the pair and the start.</summary>
    public override string ToString() => $"{nameof(DueAgenda)} {Pair} {Start}";
}
