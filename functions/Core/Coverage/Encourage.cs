using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Computes the skip-level and peer encouragement for one manager.</summary>
/// <param name="manager">The manager.</param>
/// <param name="chart">Who reports to whom.</param>
/// <param name="meetings">All their 1:1s, by the other person.</param>
/// <param name="from">Start of the window.</param>
/// <param name="now">The end of the window, which is the time of the review.</param>
internal sealed class Encourage(Person manager, OrgChart chart, ILookup<PersonId, OneOnOne> meetings, Instant from, Instant now)
{
    /// <summary>The people with whom 1:1s count; null for everybody.</summary>
    public Func<Person, bool>? Counts { get; init; }

    /// <summary>Downward only: see <see cref="CoverageReport"/>.</summary>
    public Encouragement SkipLevel() => Count(
        Counts is null ? chart.SkipLevelCount(manager.Id) : chart.SkipLevelsOf(manager.Id).Count(Counts),
        other => chart.Relationship(manager.Id, other) == Relationship.SkipLevel && chart.LevelOf(other) > chart.LevelOf(manager.Id),
        chart.SkipLevelsOf(manager.Id));

    public Encouragement Peers() => Count(
        Counts is null ? chart.PeerCount(manager.Id) : chart.PeersOf(manager.Id).Count(Counts),
        other => chart.Relationship(manager.Id, other) == Relationship.Peer,
        chart.SiblingsOf(manager.Id) is var siblings && siblings.Any() ? siblings : chart.PeersOf(manager.Id));

    private Encouragement Count(int groupSize, Func<PersonId, bool> belongs, IEnumerable<Person> candidates)
    {
        if (groupSize == 0)
        {
            return new Encouragement(0, 0, null);
        }

        var met = meetings.Count(m => m.Key != manager.Id && m.Any(IsHeldInWindow) && belongs(m.Key) && IsCounted(chart.Find(m.Key)));
        return new Encouragement(met, groupSize, NextOf(candidates.Where(p => IsCounted(p) && !p.IsBlocked)));
    }

    private bool IsCounted(Person? person) => Counts is null || (person is not null && Counts(person));

    /// <summary>
    /// Suggests somebody without a scheduled 1:1: first those not met in the window, a different one each week, then the person
    /// met longest ago.
    /// </summary>
    private Person? NextOf(IEnumerable<Person> candidates)
    {
        var open = candidates.Where(p => !meetings[p.Id].Any(o => o.Time.Start > now)).ToList();
        var unmet = open.Where(p => !meetings[p.Id].Any(IsHeldInWindow)).ToList();
        return unmet.Count > 0
            ? unmet[(int)(WeekNumber() % unmet.Count)]
            : open.MinBy(p => meetings[p.Id].Max(o => o.Time.End));
    }

    private bool IsHeldInWindow(OneOnOne meeting) => meeting.HasBegunBy(now) && meeting.Time.Start >= from;

    private long WeekNumber() => (long)Math.Floor((now - NodaConstants.UnixEpoch).TotalDays / 7);
}
