using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Coverage;

/// <param name="IsManager">False for somebody to whom nobody reports: then no digest says anything about them.</param>
/// <param name="DigestSays">Exactly the sentences about the caller in the digest, without its drawings.</param>
/// <param name="SeenBy">Who gets a digest in which they stand.</param>
/// <param name="Figures">Behind the sentences; null when the calendar could not be read.</param>
/// <param name="Fault">Why not; null when it has not been read yet.</param>
/// <param name="Pairs">With each report, for the caller's own eyes: the place to correct something.</param>
internal sealed record MyCoverageAnswer(
    bool IsManager,
    IReadOnlyList<string> DigestSays,
    IReadOnlyList<PersonAnswer> SeenBy,
    CoverageAnswer? Figures,
    CalendarFault? Fault,
    IReadOnlyList<MyPairAnswer> Pairs);

internal sealed record MyPairAnswer(PartnerAnswer With, MeetingsAnswer Meetings);

/// <summary>A manager's figures in the only form in which they may be shown.</summary>
/// <param name="Counts">Of direct reports.</param>
/// <param name="Trend">Rising, falling or steady over eight weeks.</param>
/// <param name="Weeks">The oldest first.</param>
/// <param name="SkipLevel">People met, "some" or "none"; null where there is nobody to meet.</param>
/// <param name="Peers">Likewise.</param>
internal sealed record CoverageAnswer(CountsAnswer Counts, TrendDirection Trend, IReadOnlyList<WeekAnswer> Weeks, MetAnswer? SkipLevel, MetAnswer? Peers)
{
    public static CoverageAnswer Of(CoverageReport report) => new(
        CountsAnswer.From(report.Counts),
        report.Trend.Direction,
        [.. report.Trend.Weeks.Select(w => new WeekAnswer(w.Covered, w.Of))],
        MetAnswer.Of(report.SkipLevel),
        MetAnswer.Of(report.Peers));
}

/// <param name="Of">Those of whom a 1:1 can be expected: all but the new and the away.</param>
internal sealed record CountsAnswer(int Covered, int Of, int Slipping, int Overdue, int Never, int NewInRole, int Away)
{
    public static CountsAnswer From(CoverageCounts c) => new(c.Covered, c.Of, c.Slipping, c.Overdue, c.Never, c.NewInRole, c.Away);
}

internal sealed record WeekAnswer(int Covered, int Of);

/// <param name="People">How many were met; null in a group too small for a number.</param>
/// <param name="Some">Whether anybody was.</param>
internal sealed record MetAnswer(int? People, bool Some)
{
    public static MetAnswer? Of(Encouragement encouragement) => encouragement.Figure.Match<MetAnswer?>(
        notShown: () => null,
        people: count => new MetAnswer(count, count > 0),
        some: () => new MetAnswer(null, true),
        none: () => new MetAnswer(null, false));
}
