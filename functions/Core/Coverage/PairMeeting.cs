using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>One meeting or series in the manager's calendar that may be the 1:1 of the two, and whether it counts.</summary>
/// <param name="Key">Identifies it.</param>
/// <param name="InSeries">It is a series.</param>
/// <param name="Last">When the latest one that has already begun started; null if none has.</param>
/// <param name="Next">When the next one starts; null when none is scheduled.</param>
public sealed record PairMeeting(MeetingKey Key, bool InSeries, Instant? Last, Instant? Next)
{
    /// <summary>Why it is not a 1:1 by its invite: <see cref="Obstacles.None"/> if it is.</summary>
    public required Obstacles Because { get; init; }

    /// <summary>What the two say; null if neither said anything, or they disagree.</summary>
    public required bool? Said { get; init; }

    /// <summary>It counts as their 1:1.</summary>
    public bool Counts => Said ?? Because == Obstacles.None;

    /// <summary>An occurrence by which people recognise it.</summary>
    public Instant Example => Last ?? Next!.Value; // it has at least one occurrence

    /// <summary>Those in a calendar, the latest first. Meetings that an earlier version stored have no key and are left out.</summary>
    internal static IReadOnlyList<PairMeeting> In(
        IEnumerable<OneOnOne> oneOnOnes, IEnumerable<OtherMeeting> others, Corrections about, Instant now) =>
    [
        .. oneOnOnes.Where(o => o.Key is not null)
            .Select(o => new OtherMeeting(o.With, o.Time, o.InSeries, o.Key!.Value, Obstacles.None)) // just checked
            .Concat(others)
            .GroupBy(o => (o.Key, o.InSeries, o.Because))
            .Select(same => new PairMeeting(
                same.Key.Key,
                same.Key.InSeries,
                same.Where(o => o.Time.Start <= now).Max(o => (Instant?)o.Time.Start),
                same.Where(o => o.Time.Start > now).Min(o => (Instant?)o.Time.Start))
            {
                Because = same.Key.Because,
                Said = about.IsOurs(same.Key.Key),
            })
            .OrderByDescending(m => m.InSeries).ThenByDescending(m => m.Example).ThenBy(m => m.Key.Value, StringComparer.Ordinal),
    ];
}
