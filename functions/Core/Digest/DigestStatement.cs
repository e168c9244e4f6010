using NodaTime;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>What a digest says about one manager, sentence by sentence, without its drawings.</summary>
public static class DigestStatement
{
    /// <summary>The sentences in the order in which the digest shows them; none is empty.</summary>
    /// <param name="line">The manager.</param>
    /// <param name="zone">Of the reader.</param>
    /// <param name="messages">In the language of the reader.</param>
    public static IReadOnlyList<string> About(DigestLine line, DateTimeZone zone, IMessages messages) =>
        [.. Sentences(line, zone, messages).OfType<string>()];

    private static IEnumerable<string?> Sentences(
        DigestLine line, DateTimeZone zone, IMessages messages) => line.Coverage.Match<IEnumerable<string?>>(
        known: report =>
        [
            report.Counts.Of == 0
                ? messages.Digest.NothingExpected
                : messages.Coverage.CountOnTrack(report.Counts.Covered, report.Counts.Of),
            TextFigures.Statuses(report.Counts, messages.Coverage),
            CoverageWords.Trend(report.Trend, messages.Coverage),
            DigestWords.Waiting(line, messages.Digest),
            CoverageWords.Encouraged(report, messages.Coverage),
            CoverageWords.NotReadSince(report, zone, messages.Coverage),
        ],
        unknown: u => [CoverageWords.NoFiguresForManager(u.Fault, messages.Coverage)]);
}
