using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Works out the skip-level and peer encouragement of one manager.</summary>
internal sealed class Encourage(Person manager, OrgChart chart, IReadOnlyList<OneOnOne> inWindow, Instant now)
{
    /// <summary>Downwards only: see <see cref="CoverageReport"/>.</summary>
    public Encouragement SkipLevel() => Count(
        chart.SkipLevelCount(manager.Id),
        other => chart.Relationship(manager.Id, other) == Relationship.SkipLevel && chart.LevelOf(other) > chart.LevelOf(manager.Id),
        chart.SkipLevelsOf(manager.Id));

    public Encouragement Peers() => Count(
        chart.PeerCount(manager.Id),
        other => chart.Relationship(manager.Id, other) == Relationship.Peer,
        chart.SiblingsOf(manager.Id) is var siblings && siblings.Any() ? siblings : chart.PeersOf(manager.Id));

    private Encouragement Count(int groupSize, Func<PersonId, bool> belongs, IEnumerable<Person> candidates)
    {
        if (groupSize == 0)
        {
            return new Encouragement(0, 0, null);
        }

        var meetings = inWindow.Where(o => o.With != manager.Id && belongs(o.With)).ToLookup(o => o.With);
        return new Encouragement(meetings.Count(m => m.Any(o => o.IsHeldBy(now))), groupSize, NextOf(candidates, meetings));
    }

    /// <summary>Nobody who is already scheduled; first those not met, another one each week; then whoever it was longest ago with.</summary>
    private Person? NextOf(IEnumerable<Person> candidates, ILookup<PersonId, OneOnOne> meetings)
    {
        var open = candidates.Where(p => !meetings[p.Id].Any(o => o.Time.Start > now)).ToList();
        var unmet = open.Where(p => !meetings.Contains(p.Id)).ToList();
        return unmet.Count > 0
            ? unmet[(int)(WeekNumber() % unmet.Count)]
            : open.MinBy(p => meetings[p.Id].Max(o => o.Time.End));
    }

    private long WeekNumber() => (long)Math.Floor((now - NodaConstants.UnixEpoch).TotalDays / 7);
}
