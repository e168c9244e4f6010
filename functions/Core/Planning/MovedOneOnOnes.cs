using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>A 1:1 with somebody that was to start at one time and now starts at another.</summary>
public sealed record MovedOneOnOne(PersonId With, Instant From, Instant To);

/// <summary>
/// Tells from two readings of a calendar which 1:1s have moved. What is remembered of a 1:1 has no id, by intent; but to the two who meet
/// it is the same 1:1 anyway, whether somebody dragged the meeting or deleted it and made another. Pure.
/// </summary>
public static class MovedOneOnOnes
{
    /// <summary>Farther apart they are two 1:1s, one cancelled and one new; what stood on the one is carried forward by itself.</summary>
    private static readonly Duration Farthest = Duration.FromDays(14);

    /// <param name="before">As it was remembered.</param>
    /// <param name="after">As it is read now.</param>
    /// <param name="known">Of which time both readings tell: what starts elsewhere has neither gone nor come.</param>
    public static IReadOnlyList<MovedOneOnOne> Between(IEnumerable<OneOnOne> before, IEnumerable<OneOnOne> after, Interval known)
    {
        var (was, isNow) = (Starts(before, known), Starts(after, known));
        return [.. was.SelectMany(pair => Pair(pair.Key, [.. pair.Except(isNow[pair.Key]).Order()], [.. isNow[pair.Key].Except(pair).Order()]))];
    }

    private static ILookup<PersonId, Instant> Starts(IEnumerable<OneOnOne> meetings, Interval known) =>
        meetings.Where(o => known.Contains(o.Time.Start)).Select(o => (o.With, o.Time.Start)).Distinct().ToLookup(o => o.With, o => o.Start);

    /// <summary>As many that came as went: a series was moved, and they follow in their order. Otherwise the nearest belong together.</summary>
    private static IEnumerable<MovedOneOnOne> Pair(PersonId with, List<Instant> gone, List<Instant> come) =>
        gone.Count == come.Count
            ? gone.Zip(come).Where(m => Apart(m.First, m.Second) <= Farthest).Select(m => new MovedOneOnOne(with, m.First, m.Second))
            : Nearest(gone, come).Select(m => new MovedOneOnOne(with, m.From, m.To));

    private static IEnumerable<(Instant From, Instant To)> Nearest(List<Instant> gone, List<Instant> come)
    {
        var (left, free) = (gone.ToHashSet(), come.ToHashSet());
        var byDistance = from f in gone from t in come where Apart(f, t) <= Farthest orderby Apart(f, t), f, t select (From: f, To: t);
        foreach (var (from, to) in byDistance.ToList())
        {
            if (left.Contains(from) && free.Remove(to))
            {
                left.Remove(from);
                yield return (from, to);
            }
        }
    }

    private static Duration Apart(Instant one, Instant other) => Duration.Max(one - other, other - one);
}
