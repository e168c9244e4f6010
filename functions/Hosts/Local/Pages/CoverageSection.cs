using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What the digest says about a manager, in the same figures and words.</summary>
internal static class CoverageSection
{
    private static readonly (string Class, Func<CoverageCounts, int> Count)[] Parts =
        [("covered", c => c.Covered), ("slipping", c => c.Slipping), ("overdue", c => c.Overdue), ("never", c => c.Never)];

    private static IStartPagesMessages Say => Spoken.Messages.StartPages;

    private static ICoverageMessages Coverage => Spoken.Messages.Coverage;

    public static SafeHtml Of(ManagerCoverage coverage, Person? manager, Instant? due) => SafeHtml.Of($"""
        <section class="card" aria-labelledby="coverage">
          <h2 id="coverage">{(manager is null ? Say.YourStatus : Say.AboutYou)}</h2>
          {Line(due is null ? null : Spoken.Messages.MyCoverage.ForMonday)}
          {coverage.Match(Known, unknown => NoFigures(unknown.Fault))}
          <p class="quiet">{WhoSees(manager)}</p>
        </section>
        """);

    /// <summary>Why there are no figures for the viewer.</summary>
    /// <param name="fault">Null when the calendar has not been read yet.</param>
    public static SafeHtml NoFigures(CalendarFault? fault) => SafeHtml.Of($"<p>{Say.NoFiguresBecause(Words.Fault(fault))}</p>");

    /// <summary>The CSS class of a status in site.css.</summary>
    public static string ClassOf(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => "covered",
        CoverageStatus.Slipping => "slipping",
        CoverageStatus.Overdue => "overdue",
        CoverageStatus.Never => "never",
        CoverageStatus.NewInRole => "new",
        CoverageStatus.Away => "away",
        CoverageStatus.NotKnown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };

    private static string WhoSees(Person? manager) => manager is null
        ? Say.OnlyYou
        : Say.WhoSees(PersonName.Of(manager));

    private static SafeHtml Known(CoverageReport report) => SafeHtml.Of($"""
        {Figure(report.Counts)}
        {Statuses(report.Counts)}
        {Line(CoverageWords.Trend(report.Trend, Coverage) is { } trend ? Spoken.Messages.Meeting.Sentence(trend) : null)}
        {Line(CoverageWords.Computed([report.Trend], Coverage))}
        {Line(CoverageWords.Encouraged(report, Coverage, Spoken.Messages.Digest))}
        {Line(CoverageWords.NotReadSince(report, report.Manager.TimeZone, Coverage))}
        """);

    private static SafeHtml Figure(CoverageCounts counts) => counts switch
    {
        { Of: 0, NotKnown: > 0 } => SafeHtml.Of($"<p>{Say.NoFiguresEntries}</p>"),
        { Of: 0 } => SafeHtml.Of($"<p>{Say.NoneDue}</p>"),
        _ => SafeHtml.Of($"""
            <p class="figure"><b>{CoverageWords.CountToOthers(counts, Coverage)}</b> {Coverage.StatusesCovered}</p>
            <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">{Bars(counts)}</svg>
            """),
    };

    private static SafeHtml Bars(CoverageCounts counts)
    {
        var (bars, at) = (new List<SafeHtml>(), 0.0);
        foreach (var (name, count) in Parts)
        {
            var width = 100.0 * count(counts) / counts.Of;
            bars.Add(SafeHtml.If(width > 0, () => SafeHtml.Of($"""<rect class="{name}" x="{at}" y="0" width="{width}" height="4"/>""")));
            at += width;
        }

        return SafeHtml.Join(bars);
    }

    private static SafeHtml Statuses(CoverageCounts counts) =>
        CoverageWords.Others(counts, Coverage) is { Count: > 0 } others
        ? SafeHtml.Of($"""<ul class="statuses">{others.Select(o => Status(ClassOf(o.Status), o.Text))}</ul>""")
        : SafeHtml.Nothing;

    private static SafeHtml Status(string name, string text) => SafeHtml.Of($"""<li><span class="status {name}">{text}</span></li>""");

    private static SafeHtml Line(string? sentence) => sentence is null ? SafeHtml.Nothing : SafeHtml.Of($"<p>{sentence}</p>");
}
