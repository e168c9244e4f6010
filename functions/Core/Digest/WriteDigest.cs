using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Decides what a digest says. Pure: the same figures in the same week give the same digest.</summary>
public sealed class WriteDigest(IdeaCatalogue ideas, CheckInQuestions questions, DigestPolicy policy)
{
    /// <param name="recipient">A manager of managers.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="coverage">The coverage of the recipient, and of every manager in their line whom they may see.</param>
    /// <param name="recentIdeas">Ids of the ideas that this recipient got in the last twelve weeks.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="before">What the recipient was sent in earlier weeks; null for nothing.</param>
    public WeeklyDigest For(
        Person recipient,
        OrgChart chart,
        Func<Person, ManagerCoverage?> coverage,
        IReadOnlySet<string> recentIdeas,
        Instant now,
        SentWeeks? before = null)
    {
        var week = DigestSchedule.WeekAt(now, recipient.TimeZone);
        var own = coverage(recipient) ?? new ManagerCoverage.Unknown(recipient, Fault: null);
        var lines = chart.LineBelow(recipient.Id).Where(p => chart.IsManager(p.Id)).Select(coverage).OfType<ManagerCoverage>()
            .Select(shown => Line(recipient, chart, shown)).ToList();
        List<ManagerCoverage> direct = [.. lines.Where(l => l.Level == 1).Select(l => l.Coverage).OfType<ManagerCoverage.Known>()];
        List<ManagerCoverage> left = [.. direct.Where(m => before?.Named.Contains(m.Manager.Id) != true)];
        var idea = IdeaRotation.For(recipient.Id, week, ideas.ToPassOn, recentIdeas);
        var missing = before?.WasOwnOneOnOneLastWeek == true ? null : ChooseOneThing.MissingIn(own);
        var thing = missing is null ? ChooseOneThing.From(left, own, questions, week) : null;
        return new WeeklyDigest(recipient, week, now, own, lines, thing, idea)
        {
            OwnFirst = missing,
            WereAllNamed = direct.Count > 0 && left.Count == 0,
        };
    }

    /// <summary>What a digest to <paramref name="recipient"/> says about one manager in their line.</summary>
    public DigestLine Line(Person recipient, OrgChart chart, ManagerCoverage coverage)
    {
        var manager = coverage.Manager;
        return new DigestLine(
            coverage,
            chart.ManagerOf(manager.Id) ?? recipient,
            chart.LevelOf(manager.Id) - chart.LevelOf(recipient.Id),
            policy.NamesReports ? coverage.Match(NeedOneOnOne, _ => []) : []);
    }

    private static IReadOnlyList<string> NeedOneOnOne(CoverageReport report) =>
        [.. report.Pairs.Where(p => p.Status is CoverageStatus.Overdue or CoverageStatus.Never).Select(p => p.Report.Name)];
}
