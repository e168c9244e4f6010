using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Output;

namespace OutlookOneOnOne.Hosts.Local.Serving.Pages;

/// <summary>What the digest of those above says about a manager: the same figures in the same words, before they see it.</summary>
internal static class CoverageSection
{
    private static readonly (string Class, Func<CoverageCounts, int> Count)[] Parts =
        [("covered", c => c.Covered), ("slipping", c => c.Slipping), ("overdue", c => c.Overdue), ("never", c => c.Never)];

    public static Html Of(ManagerCoverage coverage, Person? manager) => Html.Of($"""
        <section class="card" aria-labelledby="coverage">
          <h2 id="coverage">{(manager is null ? "How your 1:1s stand" : "What the digest says about you")}</h2>
          {coverage.Match(Known, unknown => Html.Of($"<p>No figures: {Words.Unreadable(unknown)}.</p>"))}
          <p class="quiet">{WhoSees(manager)}</p>
        </section>
        """);

    private static string WhoSees(Person? manager) => manager is null
        ? "Nobody stands above you, so no digest speaks of you. You see it at the top of your own."
        : $"This is all that {PersonName.Of(manager)} and those above can read about it: counts and a trend. No names, no subjects, no notes.";

    private static Html Known(CoverageReport report) => Html.Of($"""
        {Figure(report.Counts)}
        {Statuses(report.Counts)}
        {Line(CoverageWords.Trend(report.Trend) is { } trend ? $"{trend}." : null)}
        {Line(CoverageWords.Encouraged(report))}
        """);

    private static Html Figure(CoverageCounts counts) => counts.Of == 0
        ? Html.Of($"""<p>No 1:1s are expected yet: everybody in your team is new or away.</p>""")
        : Html.Of($"""
            <p class="figure"><b>{CoverageWords.Count(counts)}</b> covered</p>
            <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">{Bars(counts)}</svg>
            """);

    private static Html Bars(CoverageCounts counts)
    {
        var (bars, at) = (new List<Html>(), 0.0);
        foreach (var (name, count) in Parts)
        {
            var width = 100.0 * count(counts) / counts.Of;
            bars.Add(Html.If(width > 0, () => Html.Of($"""<rect class="{name}" x="{at}" y="0" width="{width}" height="4"/>""")));
            at += width;
        }

        return Html.Join(bars);
    }

    private static Html Statuses(CoverageCounts counts) => CoverageWords.Others(counts) is { Count: > 0 } others
        ? Html.Of($"""<ul class="statuses">{others.Select(o => Html.Of($"""<li><span class="status {Words.Status(o.Status)}">{o.Text}</span></li>"""))}</ul>""")
        : Html.Nothing;

    private static Html Line(string? sentence) => sentence is null ? Html.Nothing : Html.Of($"<p>{sentence}</p>");
}
