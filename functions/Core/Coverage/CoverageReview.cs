using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Computes a manager's <see cref="CoverageReport"/> from what is stored. Pure.</summary>
internal static class CoverageReview
{
    /// <param name="manager">The manager.</param>
    /// <param name="chart">Who reports to whom now.</param>
    /// <param name="facts">At least those within <see cref="CoveragePolicy.Around"/>.</param>
    /// <param name="corrections">What the manager and the reports said about their 1:1s.</param>
    /// <param name="policy">The figures.</param>
    /// <param name="now">The time of the review.</param>
    /// <param name="unreadable">Calendar entries that cannot be read and may have been 1:1s of the manager; null for none.</param>
    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    /// <param name="day">An instant of the day to which the statuses apply; null for <paramref name="now"/>.</param>
    /// <param name="entered">When people are away, as they or the organisation entered it; null for what lists say.</param>
    public static CoverageReport Of(
        Person manager,
        OrgChart chart,
        CoverageFacts.Known facts,
        IReadOnlyList<PairCorrection> corrections,
        CoveragePolicy policy,
        Instant now,
        IReadOnlyList<UnreadableEntry>? unreadable = null,
        Func<Person, bool>? counts = null,
        Instant? day = null,
        EnteredAbsences? entered = null)
    {
        var meetings = facts.OneOnOnes.Concat(facts.Earlier).ToLookup(o => o.With);
        var others = facts.Others.ToLookup(o => o.With);
        var reports = chart.DirectReportsOf(manager.Id).Where(r => counts is null || counts(r));
        var read = new Meetings(meetings, others, facts.CalledOff.ToLookup(o => o.With), facts.Vanished);
        var away = new Absences(facts.Absences.ToLookup(a => a.Person, a => a.Time), entered ?? EnteredAbsences.None);
        var pairs = Pairs(manager, reports, read, away, corrections, policy, unreadable ?? [], now, day);
        var encourage = new Encourage(manager, chart, meetings, now - policy.Window, now) { Counts = counts };
        return new CoverageReport(
            manager, now, [.. pairs.Select(p => p.CoverageAt(now))], Trend(pairs, now), encourage.SkipLevel(), encourage.Peers());
    }

    private static List<PairHistory> Pairs(
        Person manager,
        IEnumerable<Person> reports,
        Meetings meetings,
        Absences absences,
        IReadOnlyList<PairCorrection> corrections,
        CoveragePolicy policy,
        IReadOnlyList<UnreadableEntry> unreadable,
        Instant now,
        Instant? day)
    {
        var corrected = corrections.ToLookup(c => c.OtherThan(manager.Id));
        return [.. reports.Select(report =>
        {
            var about = new Corrections(report.Id, corrected[report.Id]);
            var except = about.DaysNotHeld;
            var isNotHeld = meetings.Of(report.Id, about).ToLookup(o => except.Contains(o.Time.Start.InZone(manager.TimeZone).Date));
            var vanished = about.NotSaidOf(meetings.Vanished, manager.TimeZone).Select(v => v.Start).ToHashSet();
            return new PairHistory(manager, report, isNotHeld[false].Concat(about.HeldWithoutInvite), policy)
            {
                Agreed = about.Cadences,
                PrivateSince = about.PrivateSince,
                ManagerAway = Away(manager, about),
                ReportAway = Away(report, about),
                Unreadable = [.. unreadable.Where(u => u.With is null || u.With == report.Id)
                    .Concat(vanished.Select(start => new UnreadableEntry(report.Id, start)))],
                // Of one that vanished, the two are first asked whether it took place.
                CalledOff = [.. meetings.CalledOff(report.Id, about).Where(o => !vanished.Contains(o.Time.Start)), .. isNotHeld[true]],
                LastDay = day,
            };
        })];

        DaysAway Away(Person person, Corrections about) => new(
            [.. absences.Of(person), .. about.AwayOf(person.Id), .. WholeDays.Blocked(person, day ?? now)],
            new WorkDays(person.Week, policy.Holidays.Of(person)));
    }

    private static CoverageTrend Trend(List<PairHistory> pairs, Instant now) =>
        new([.. Enumerable.Range(0, CoverageTrend.WeekCount)
            .Select(k => now - Duration.FromDays(7 * (CoverageTrend.WeekCount - 1 - k)))
            .Select(then => WeekAt(pairs, then))]);

    private static WeekCoverage WeekAt(List<PairHistory> pairs, Instant then)
    {
        var counts = default(CoverageCounts);
        foreach (var pair in pairs)
        {
            counts = pair.IsReportingAt(then) ? counts.With(pair.StatusAt(then)) : counts;
        }

        return new WeekCoverage(counts.Covered, counts.Of);
    }

    /// <summary>When people are away for all their 1:1s: by their calendars, and as entered.</summary>
    private sealed record Absences(ILookup<PersonId, Interval> Read, EnteredAbsences Entered)
    {
        public IEnumerable<DaySpan> Of(Person person) => WholeDays.Of(Read[person.Id], person).Concat(Entered.DaysOf(person));
    }

    /// <summary>What the calendar has, by the other person.</summary>
    private sealed record Meetings(
        ILookup<PersonId, OneOnOne> OneOnOnes,
        ILookup<PersonId, OtherMeeting> Others,
        ILookup<PersonId, OneOnOne> Off,
        IReadOnlyList<OneOnOne> Vanished)
    {
        /// <summary>The 1:1s with a report that were called off.</summary>
        public IEnumerable<OneOnOne> CalledOff(PersonId report, Corrections about) =>
            Off[report].Where(o => o.Key is not { } key || about.IsOurs(key) is not false);

        /// <summary>The 1:1s with a report, as the two see it.</summary>
        public IEnumerable<OneOnOne> Of(PersonId report, Corrections about) =>
            OneOnOnes[report].Where(o => o.Key is not { } key || about.IsOurs(key) is not false)
                .Concat(Others[report].Where(o => about.IsOurs(o.Key) is true).Select(o => o.ToOneOnOne()));
    }
}
