using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>What a digest says about one manager, sentence by sentence, without its drawings.</summary>
public static class DigestStatement
{
    /// <summary>The sentences in the order in which the digest shows them; none is empty.</summary>
    public static IReadOnlyList<string> About(DigestLine line) =>
        [.. Sentences(line).OfType<string>().Where(s => s.Length > 0)];

    private static IEnumerable<string?> Sentences(DigestLine line) => line.Coverage.Match<IEnumerable<string?>>(
        known: report =>
        [
            report.Counts.Of == 0 ? DigestWords.NothingExpected : $"{CoverageWords.Count(report.Counts)} {CoverageWords.OnTrack}",
            string.Join(", ", CoverageWords.Others(report.Counts).Select(s => s.Text)),
            CoverageWords.Trend(report.Trend),
            DigestWords.Waiting(line),
            CoverageWords.Encouraged(report),
        ],
        unknown: u => [CoverageWords.NoFigures(CoverageWords.TheirCalendar, u.Fault)]);
}
