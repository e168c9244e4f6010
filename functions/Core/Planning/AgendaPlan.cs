using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Which agendas are to be written at an instant, for those who want theirs ahead of their 1:1s. Pure.</summary>
public static class AgendaPlan
{
    /// <summary>
    /// Of each pair the next 1:1, once it is no further away than either of the two asked for; by start. It stays on the plan until
    /// it begins: preparing it again changes nothing, so whoever comes late or twice does no harm.
    /// </summary>
    /// <param name="now">The instant.</param>
    /// <param name="chart">Who reports to whom. Somebody who is not in it is not prepared for.</param>
    /// <param name="asked">Those who want agendas, and how long ahead.</param>
    /// <param name="upcoming">1:1s in any order; the same one may stand in both calendars.</param>
    public static IReadOnlyList<DueAgenda> At(
        Instant now, OrgChart chart, IReadOnlyDictionary<PersonId, LeadTime> asked, IEnumerable<UpcomingOneOnOne> upcoming) =>
        [.. from one in upcoming
            where one.Start > now
            group one by one.Pair into pair
            let next = pair.MinBy(o => o.Start)
            let due = For(next, chart, asked, now)
            where due is not null
            orderby due.Start, next.Pair.Value
            select due];

    private static DueAgenda? For(UpcomingOneOnOne next, OrgChart chart, IReadOnlyDictionary<PersonId, LeadTime> asked, Instant now)
    {
        if (chart.Find(next.One) is not { } one || chart.Find(next.Other) is not { } other)
        {
            return null;
        }

        // When both want it, the one who stands higher prepares: the other's is for when their manager prepares nothing.
        var wanting = new[] { one, other }.Where(p => asked.ContainsKey(p.Id)).OrderBy(p => chart.LevelOf(p.Id)).ThenBy(p => p.Id).ToList();
        return wanting.Count > 0 && next.Start - now <= wanting.Max(p => asked[p.Id].Length)
            ? new DueAgenda(wanting[0], wanting[0] == one ? other : one, next.Start)
            : null;
    }
}

/// <summary>A 1:1 that is scheduled.</summary>
/// <param name="One">One of the two.</param>
/// <param name="Other">The other one.</param>
/// <param name="Start">When it starts.</param>
public sealed record UpcomingOneOnOne(PersonId One, PersonId Other, Instant Start)
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
