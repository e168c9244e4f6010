using NodaTime;
using OutlookOneOnOne.Core.Coverage;
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

    /// <summary>What a digest said about a manager, as far as it is kept: the counts.</summary>
    /// <param name="counts">Null if it said that there are no figures.</param>
    /// <param name="messages">In the language of the reader.</param>
    public static IReadOnlyList<string> Figures(CoverageCounts? counts, IMessages messages) => counts is { } known
        ? [.. Counted(known, messages).OfType<string>()]
        : [messages.DigestMentions.NoFigures];

    private static IEnumerable<string?> Sentences(
        DigestLine line, DateTimeZone zone, IMessages messages) => line.Coverage.Match<IEnumerable<string?>>(
        known: report =>
        [
            .. Counted(report.Counts, messages),
            CoverageWords.Trend(report.Trend, messages.Coverage),
            CoverageWords.Computed([report.Trend], messages.Coverage),
            DigestWords.Waiting(line, messages.Digest),
            CoverageWords.Encouraged(report, messages.Coverage, messages.Digest),
            CoverageWords.NotReadSince(report, zone, messages.Coverage),
        ],
        unknown: _ => [messages.Coverage.StatusesNotKnown]);

    private static string?[] Counted(CoverageCounts counts, IMessages messages) =>
    [
        counts.Of == 0 ? messages.Digest.NothingExpected : CoverageWords.OnTrackToOthers(counts, messages.Coverage),
        TextFigures.Statuses(counts, messages.Coverage),
    ];
}
