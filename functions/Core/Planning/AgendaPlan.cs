using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Which agendas are to be written at an instant, for those who want theirs ahead of their 1:1s. Pure.</summary>
public static class AgendaPlan
{
    /// <summary>
    /// Of each pair the next 1:1 that one of the two wants prepared, once it is no further away than they asked for; by start. What
    /// nobody wants in between, a single 1:1 besides the series, hides nothing. It stays on the plan until it begins: preparing it
    /// again changes nothing, so whoever comes late or twice does no harm.
    /// </summary>
    /// <param name="now">The instant.</param>
    /// <param name="chart">Who reports to whom. Somebody who is not in it is not prepared for.</param>
    /// <param name="asked">What those have chosen who want agendas; others may be among them.</param>
    /// <param name="upcoming">1:1s in any order; the same one may stand in both calendars.</param>
    public static IReadOnlyList<DueAgenda> At(
        Instant now, OrgChart chart, IReadOnlyDictionary<PersonId, PersonSettings> asked, IEnumerable<UpcomingOneOnOne> upcoming) =>
        [.. from one in upcoming
            where one.Start > now && chart.Find(one.One) is not null && chart.Find(one.Other) is not null
            from person in new[] { one.One, one.Other }
            where asked.GetValueOrDefault(person)?.PreparesFor(one.Pair, one.InSeries) == true
            group one by (person, one.Pair) into wanted
            let next = wanted.MinBy(o => o.Start)
            group (Person: wanted.Key.person, next) by (next.Pair, next.Start) into same
            where same.Any(w => same.Key.Start - now <= asked[w.Person].Lead.Length)
            orderby same.Key.Start, same.Key.Pair.Value
            select Due(same.First().next, same.Select(w => w.Person), chart)];

    /// <summary>When both want it, the one who stands higher prepares: the other's is for when their manager prepares nothing.</summary>
    private static DueAgenda Due(UpcomingOneOnOne next, IEnumerable<PersonId> wanting, OrgChart chart)
    {
        var preparer = wanting.OrderBy(chart.LevelOf).ThenBy(p => p).First();
        return new DueAgenda(chart.Find(preparer)!, chart.Find(preparer == next.One ? next.Other : next.One)!, next.Start);
    }
}

/// <summary>A 1:1 that is scheduled.</summary>
/// <param name="One">One of the two.</param>
/// <param name="Other">The other one.</param>
/// <param name="Start">When it starts.</param>
/// <param name="InSeries">One of a recurring series.</param>
public sealed record UpcomingOneOnOne(PersonId One, PersonId Other, Instant Start, bool InSeries)
{
    public PairId Pair { get; } = PairId.Of(One, Other);
}

/// <summary>An agenda that is to be written.</summary>
/// <param name="Preparer">For whom: one of those who asked.</param>
/// <param name="Other">With whom they meet.</param>
/// <param name="Start">When.</param>
public sealed record DueAgenda(Person Preparer, Person Other, Instant Start)
{
    public PairId Pair { get; } = PairId.Of(Preparer.Id, Other.Id);

    public override string ToString() => $"{nameof(DueAgenda)} {Pair} {Start}";
}
