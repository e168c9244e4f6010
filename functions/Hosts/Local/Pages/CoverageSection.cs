using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What the digest of those above says about a manager: the same figures in the same words, before they see it.</summary>
internal static class CoverageSection
{
    private static readonly (string Class, Func<CoverageCounts, int> Count)[] Parts =
        [("covered", c => c.Covered), ("slipping", c => c.Slipping), ("overdue", c => c.Overdue), ("never", c => c.Never)];

    public static SafeHtml Of(ManagerCoverage coverage, Person? manager) => SafeHtml.Of($"""
        <section class="card" aria-labelledby="coverage">
          <h2 id="coverage">{(manager is null ? "How your 1:1s stand" : "What the digest says about you")}</h2>
          {coverage.Match(Known, unknown => SafeHtml.Of($"<p>No figures: {Words.Unreadable(unknown)}.</p>"))}
          <p class="quiet">{WhoSees(manager)}</p>
        </section>
        """);

    private static string WhoSees(Person? manager) => manager is null
        ? "Nobody stands above you, so no digest speaks of you. You see it at the top of your own."
        : $"This is all that {PersonName.Of(manager)} and those above can read about it: counts and a trend. No names, no subjects, no notes.";

    private static SafeHtml Known(CoverageReport report) => SafeHtml.Of($"""
        {Figure(report.Counts)}
        {Statuses(report.Counts)}
        {Line(CoverageWords.Trend(report.Trend) is { } trend ? $"{trend}." : null)}
        {Line(CoverageWords.Encouraged(report))}
        """);

    private static SafeHtml Figure(CoverageCounts counts) => counts.Of == 0
        ? SafeHtml.Of($"""<p>No 1:1s are expected yet: everybody in your team is new or away.</p>""")
        : SafeHtml.Of($"""
            <p class="figure"><b>{CoverageWords.Count(counts)}</b> covered</p>
            <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">{Bars(counts)}</svg>
            """);

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

    private static SafeHtml Statuses(CoverageCounts counts) => CoverageWords.Others(counts) is { Count: > 0 } others
        ? SafeHtml.Of($"""<ul class="statuses">{others.Select(o => SafeHtml.Of($"""<li><span class="status {Words.Status(o.Status)}">{o.Text}</span></li>"""))}</ul>""")
        : SafeHtml.Nothing;

    private static SafeHtml Line(string? sentence) => sentence is null ? SafeHtml.Nothing : SafeHtml.Of($"<p>{sentence}</p>");
}
