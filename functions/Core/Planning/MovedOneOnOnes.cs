using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>A 1:1 with somebody whose start has changed.</summary>
public sealed record MovedOneOnOne(PersonId With, Instant From, Instant To);

/// <summary>
/// Finds the 1:1s that have moved, by comparing a calendar at two times. A stored 1:1 deliberately has no id; but to the two people it is
/// the same 1:1 anyway, whether somebody dragged the meeting or deleted it and made another. Pure.
/// </summary>
public static class MovedOneOnOnes
{
    /// <summary>Further apart, they are two 1:1s, one cancelled and one new; open items are carried forward automatically.</summary>
    private static readonly Duration MaxShift = Duration.FromDays(14);

    /// <param name="before">As it was stored.</param>
    /// <param name="after">As it was read now.</param>
    /// <param name="known">The time that both cover; a start outside it neither disappeared nor appeared.</param>
    public static IReadOnlyList<MovedOneOnOne> Between(IEnumerable<OneOnOne> before, IEnumerable<OneOnOne> after, Interval known)
    {
        var (was, isNow) = (Starts(before, known), Starts(after, known));
        return
        [
            .. from pair in was
               let starts = isNow[pair.Key]
               from moved in Pair(pair.Key, [.. pair.Except(starts).Order()], [.. starts.Except(pair).Order()])
               select moved,
        ];
    }

    private static ILookup<PersonId, Instant> Starts(IEnumerable<OneOnOne> meetings, Interval known) =>
        meetings.Where(o => known.Contains(o.Time.Start)).Select(o => (o.With, o.Time.Start)).Distinct()
            .ToLookup(o => o.With, o => o.Start);

    /// <summary>
    /// If as many appeared as disappeared, a series was moved, and they match in order. Otherwise the nearest ones match.
    /// </summary>
    private static IEnumerable<MovedOneOnOne> Pair(PersonId with, List<Instant> disappeared, List<Instant> appeared) =>
        disappeared.Count == appeared.Count
            ? disappeared.Zip(appeared).Where(m => Distance(m.First, m.Second) <= MaxShift)
                .Select(m => new MovedOneOnOne(with, m.First, m.Second))
            : Nearest(disappeared, appeared).Select(m => new MovedOneOnOne(with, m.From, m.To));

    private static IEnumerable<(Instant From, Instant To)> Nearest(List<Instant> disappeared, List<Instant> appeared)
    {
        var (left, free) = (disappeared.ToHashSet(), appeared.ToHashSet());
        var byDistance = from f in disappeared
                         from t in appeared
                         where Distance(f, t) <= MaxShift
                         orderby Distance(f, t), f, t
                         select (From: f, To: t);
        foreach (var (from, to) in byDistance.ToList())
        {
            if (left.Contains(from) && free.Remove(to))
            {
                left.Remove(from);
                yield return (from, to);
            }
        }
    }

    private static Duration Distance(Instant one, Instant other) => Duration.Max(one - other, other - one);
}
