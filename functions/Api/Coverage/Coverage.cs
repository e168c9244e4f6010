using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <param name="IsManager">False when nobody reports to the caller; then no digest mentions them.</param>
/// <param name="DigestSays">
/// Deprecated: what the digest says about the caller, in the language of the request. <see cref="Figures"/>, <see cref="Fault"/>,
/// <see cref="NotReadSince"/> and <see cref="NamedReports"/> say the same without words.
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

    /// <summary>The caller's 1:1s with their own manager, which either of the two can correct; null for somebody at the top.</summary>
    public MyPairResponse? WithManager { get; init; }
}

/// <param name="With">The other person.</param>
/// <param name="Meetings">The state of their 1:1s.</param>
/// <param name="Corrections">The corrections that either of the two has made. Others see the figures without a mark.</param>
internal sealed record MyPairResponse(PartnerResponse With, MeetingsResponse Meetings, IReadOnlyList<CorrectionResponse> Corrections)
{
    public static MyPairResponse Of(Caller caller, Person other, MeetingsResponse meetings, IEnumerable<CorrectionEffect> corrections) =>
        new(
            PartnerResponse.Of(caller.Person, other, caller.Chart),
            meetings,
            [.. corrections.Select(c => CorrectionResponse.Of(c, caller.Person, other))]);
}

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
        [.. report.Trend.Weeks.Select(w => new WeekResponse(w.Covered, w.Of))],
        MetResponse.Of(report.SkipLevel),
        MetResponse.Of(report.Peers));
}

/// <param name="Covered">Direct reports who are on track.</param>
/// <param name="Of">All direct reports except those who are new, away or not known.</param>
/// <param name="Slipping">Direct reports whose next 1:1 is up to a week late.</param>
/// <param name="Overdue">Direct reports whose next 1:1 is more than a week late.</param>
/// <param name="Never">Direct reports with no 1:1 in the last 13 weeks.</param>
/// <param name="NewInRole">Direct reports who joined this manager less than 14 days ago.</param>
/// <param name="Away">Direct reports who were away throughout the cadence, or whose manager was.</param>
/// <param name="NotKnown">Direct reports whose status cannot be read from the calendar.</param>
internal sealed record CountsResponse(int Covered, int Of, int Slipping, int Overdue, int Never, int NewInRole, int Away, int NotKnown)
{
    public static CountsResponse From(CoverageCounts c) =>
        new(c.Covered, c.Of, c.Slipping, c.Overdue, c.Never, c.NewInRole, c.Away, c.NotKnown);
}

internal sealed record WeekResponse(int Covered, int Of);

/// <param name="People">How many people they had a 1:1 with; null when the group is too small to give a number.</param>
/// <param name="Some">Whether they had a 1:1 with anybody in the group.</param>
internal sealed record MetResponse(int? People, bool Some)
{
    public static MetResponse? Of(Encouragement encouragement) => encouragement.Figure.Match<MetResponse?>(
        notShown: () => null,
        people: count => new MetResponse(count, count > 0),
        some: () => new MetResponse(null, true),
        none: () => new MetResponse(null, false));
}
