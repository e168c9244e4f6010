using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Coverage;

/// <param name="IsManager">False when nobody reports to the caller; then no digest mentions them.</param>
/// <param name="DigestSays">The sentences about the caller in the digest, word for word, without its charts.</param>
/// <param name="SeenBy">The people whose digest includes these sentences.</param>
/// <param name="Figures">The figures behind the sentences; null when the calendar could not be read.</param>
/// <param name="Fault">Why the calendar could not be read; null when it has not been read yet.</param>
/// <param name="Pairs">The caller's 1:1s with each report. Only the caller sees these, and can correct them.</param>
internal sealed record MyCoverageAnswer(
    bool IsManager,
    IReadOnlyList<string> DigestSays,
    IReadOnlyList<PersonAnswer> SeenBy,
    CoverageAnswer? Figures,
    CalendarFault? Fault,
    IReadOnlyList<MyPairAnswer> Pairs);

internal sealed record MyPairAnswer(PartnerAnswer With, MeetingsAnswer Meetings);

/// <summary>A manager's figures, in the only form in which others may see them.</summary>
/// <param name="Counts">The manager's direct reports by status.</param>
/// <param name="Trend">Rising, falling or steady over the last eight weeks.</param>
/// <param name="Weeks">The last eight weeks, oldest first.</param>
/// <param name="SkipLevel">Skip-level 1:1s; null when there is nobody to meet.</param>
/// <param name="Peers">1:1s with peers; null when there is nobody to meet.</param>
internal sealed record CoverageAnswer(
    CountsAnswer Counts, TrendDirection Trend, IReadOnlyList<WeekAnswer> Weeks, MetAnswer? SkipLevel, MetAnswer? Peers)
{
    public static CoverageAnswer Of(CoverageReport report) => new(
        CountsAnswer.From(report.Counts),
        report.Trend.Direction,
        [.. report.Trend.Weeks.Select(w => new WeekAnswer(w.Covered, w.Of))],
        MetAnswer.Of(report.SkipLevel),
        MetAnswer.Of(report.Peers));
}

/// <param name="Of">All direct reports except those who are new, away or not known.</param>
internal sealed record CountsAnswer(int Covered, int Of, int Slipping, int Overdue, int Never, int NewInRole, int Away, int NotKnown)
{
    public static CountsAnswer From(CoverageCounts c) =>
        new(c.Covered, c.Of, c.Slipping, c.Overdue, c.Never, c.NewInRole, c.Away, c.NotKnown);
}

internal sealed record WeekAnswer(int Covered, int Of);

/// <param name="People">How many people they had a 1:1 with; null when the group is too small to give a number.</param>
/// <param name="Some">Whether they had a 1:1 with anybody in the group.</param>
internal sealed record MetAnswer(int? People, bool Some)
{
    public static MetAnswer? Of(Encouragement encouragement) => encouragement.Figure.Match<MetAnswer?>(
        notShown: () => null,
        people: count => new MetAnswer(count, count > 0),
        some: () => new MetAnswer(null, true),
        none: () => new MetAnswer(null, false));
}
