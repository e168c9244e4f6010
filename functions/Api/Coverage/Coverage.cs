using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <param name="IsManager">False when nobody reports to the caller; then no digest mentions them.</param>
/// <param name="DigestSays">
/// Deprecated: what the digest says about the caller, in the language of the request. <c>figures</c>, <c>fault</c>,
/// <c>notReadSince</c> and <c>namedReports</c> give the same as data.
/// </param>
/// <param name="SeenBy">The people whose digest says it.</param>
/// <param name="Figures">The figures that the digest shows; null when the calendar could not be read, or digests are off.</param>
/// <param name="Fault">Why the calendar could not be read; null when it has not been read yet.</param>
/// <param name="Pairs">The caller's 1:1s with each report, which either of the two can correct.</param>
internal sealed record MyCoverageResponse(
    bool IsManager,
    IReadOnlyList<string> DigestSays,
    IReadOnlyList<PersonResponse> SeenBy,
    CoverageResponse? Figures,
    CalendarFault? Fault,
    IReadOnlyList<MyPairResponse> Pairs)
{
    /// <summary>False when nobody sees the caller's figures, because an administrator has not turned digests on for them.</summary>
    public required bool DigestsOn { get; init; }

    /// <summary>The reports whom the digest names as waiting for a 1:1; empty unless the organisation's policy allows names.</summary>
    public IReadOnlyList<string> NamedReports { get; init; } = [];

    /// <summary>When the caller's calendar was last read, if attempts have failed since; null when the figures are up to date.</summary>
    public Instant? NotReadSince { get; init; }

    /// <summary>
    /// From Thursday 08:00 on, when the digest that <c>digestSays</c> is about is sent, assuming that all planned 1:1s take place by then.
    /// Before that, null, and <c>digestSays</c> is what a digest would say now.
    /// </summary>
    public Instant? DigestDue { get; init; }

    /// <summary>The caller's 1:1s with their own manager, which either of the two can correct; null for somebody at the top.</summary>
    public MyPairResponse? WithManager { get; init; }
}

/// <param name="With">The other person.</param>
/// <param name="Meetings">The state of their 1:1s.</param>
/// <param name="Corrections">The corrections that either of the two has made. Others see only the resulting figures.</param>
/// <param name="InCalendar">The meetings of the two in the manager's calendar: which count, which do not, and why not.</param>
internal sealed record MyPairResponse(
    PartnerResponse With,
    MeetingsResponse Meetings,
    IReadOnlyList<CorrectionResponse> Corrections,
    IReadOnlyList<PairMeetingResponse> InCalendar)
{
    /// <summary>
    /// The status that goes into the next digest, if all planned 1:1s take place by then; null before Thursday 08:00, and when no digest
    /// includes it.
    /// </summary>
    public CoverageStatus? WhenDue { get; init; }

    /// <summary>1:1s that were planned and are gone from the calendar since; until one of the two says whether they took place.</summary>
    public IReadOnlyList<VanishedResponse> Vanished { get; init; } = [];

    /// <summary>
    /// The report's absences are not read from any calendar here, so they count only if they are entered. The manager's are always read.
    /// </summary>
    public required bool AbsencesNotRead { get; init; }

    /// <summary>
    /// For the 1:1s with the caller's manager: who reads the manager's count, which includes this pair. They do not see its status.
    /// </summary>
    public required IReadOnlyList<PersonResponse> CountedFor { get; init; }

    public static MyPairResponse Of(Caller caller, Person other, MeetingsResponse meetings, PairDetails details, IAbsences absences) =>
        new(
            PartnerResponse.Of(caller.Person, other, caller.Chart),
            meetings,
            [.. details.Corrections.Select(c => CorrectionResponse.Of(c, caller.Person, other))],
            [.. details.Meetings.Select(PairMeetingResponse.Of)])
        {
            AbsencesNotRead = !absences.AreReadForEverybody
                && !caller.Chart.IsManager(other.Manager == caller.Id ? other.Id : caller.Id),
            CountedFor = [],
            Vanished = [.. details.Vanished.Select(day => new VanishedResponse(day))],
        };
}

/// <param name="Day">The day, in the manager's time zone, for which the 1:1 was planned.</param>
internal sealed record VanishedResponse(LocalDate Day);

/// <summary>A manager's figures, in the only form in which others may see them.</summary>
/// <param name="Counts">The manager's direct reports by status.</param>
/// <param name="Trend">Rising, falling or steady over the last eight weeks.</param>
/// <param name="Weeks">The last eight weeks, oldest first.</param>
/// <param name="SkipLevel">Skip-level 1:1s; null when there is nobody to meet.</param>
/// <param name="Peers">1:1s with peers; null when there is nobody to meet.</param>
internal sealed record CoverageResponse(
    CountsResponse Counts, TrendDirection Trend, IReadOnlyList<WeekResponse> Weeks, MetResponse? SkipLevel, MetResponse? Peers)
{
    public static CoverageResponse Of(CoverageReport report) => new(
        CountsResponse.From(report.Counts),
        report.Trend.Direction,
        [.. report.Trend.Weeks.Select(w => new WeekResponse(w.Covered, w.Of, w.IsAsSent))],
        MetResponse.Of(report.SkipLevel),
        MetResponse.Of(report.Peers));
}

/// <param name="Covered">Direct reports who are on track.</param>
/// <param name="Of">
/// All direct reports except those who are new, away or not known; null if there are fewer than five and some are not counted.
/// </param>
/// <param name="Slipping">Direct reports whose next 1:1 is up to a week late.</param>
/// <param name="Overdue">Direct reports whose next 1:1 is more than a week late.</param>
/// <param name="Never">Direct reports with no 1:1 at all.</param>
/// <param name="NewInRole">Direct reports who are new; null if there are fewer than five and some are not counted.</param>
/// <param name="Away">Direct reports who are away, or whose manager is; null if there are fewer than five and some are not counted.</param>
/// <param name="NotKnown">
/// Direct reports whose status cannot be read from the calendar; null if there are fewer than five and some are not counted.
/// </param>
/// <param name="SomeDoNotCount">Some of fewer than five direct reports are new, away or not known; which of these is not revealed.</param>
internal sealed record CountsResponse(
    int Covered, int? Of, int Slipping, int Overdue, int Never, int? NewInRole, int? Away, int? NotKnown, bool SomeDoNotCount)
{
    public static CountsResponse From(CoverageCounts c) => c.IsVague
        ? new(c.Covered, null, c.Slipping, c.Overdue, c.Never, null, null, null, true)
        : new(c.Covered, c.Of, c.Slipping, c.Overdue, c.Never, c.NewInRole, c.Away, c.NotKnown, false);
}

/// <param name="Covered">Direct reports who were on track.</param>
/// <param name="Of">Direct reports who counted.</param>
/// <param name="AsSent">A digest said so that week; if not, it is computed from what is known now.</param>
internal sealed record WeekResponse(int Covered, int Of, bool AsSent);

/// <param name="People">How many people they had a 1:1 with; null when the group is too small to give a number.</param>
/// <param name="Some">Whether they had a 1:1 with anybody in the group.</param>
internal sealed record MetResponse(int? People, bool Some)
{
    /// <summary>Where no number is given: they had one with more than half of the group.</summary>
    public bool Most { get; init; }

    public static MetResponse? Of(Encouragement encouragement) => encouragement.Figure.Match<MetResponse?>(
        notShown: () => null,
        people: count => new MetResponse(count, count > 0),
        some: () => new MetResponse(null, true),
        most: () => new MetResponse(null, true) { Most = true },
        none: () => new MetResponse(null, false));
}
