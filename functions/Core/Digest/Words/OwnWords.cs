using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The recipient's own 1:1s in words. Reports are always named here: they are the recipient's own.</summary>
internal static class OwnWords
{
    public static string Summary(CoverageCounts counts, IDigestMessages say) => counts switch
    {
        { Of: 0, NotKnown: > 0 } => say.OwnNotKnown,
        { Of: 0 } => say.OwnNoneDue,
        { Of: 1, Covered: 1 } => say.OwnOnlyOnTime,
        { Of: 1 } => say.OwnOnlyWaiting,
        { Of: 2, Covered: 2 } => say.OwnBothOnTime,
        _ when counts.Covered == counts.Of => say.OwnAllOnTime(counts.Of),
        _ => say.OwnSomeWaiting(counts.Of - counts.Covered),
    };

    /// <summary>Each report who needs a 1:1, with the reason, when the next one is, and if none is, where to find a time for it.</summary>
    /// <param name="own">The recipient's own 1:1s.</param>
    /// <param name="pages">Null when no web address is configured.</param>
    /// <param name="reader">The recipient.</param>
    public static IReadOnlyList<Need> NeedOneOnOne(CoverageReport own, PairPages? pages, Reader reader) =>
    [
        .. own.Pairs
            .Where(p => p.Status is CoverageStatus.Slipping or CoverageStatus.Overdue or CoverageStatus.Never)
            .Select(p => Needed(p, pages, reader)),
    ];

    /// <summary>One report who needs a 1:1, with the same parameters.</summary>
    public static Need Needed(PairCoverage pair, PairPages? pages, Reader reader) => new(
        pair.Status, PersonName.Of(pair.Report), Why(pair, reader), pair.Next is null ? pages?.With(pair.Report) : null);

    /// <summary>New, away and not known, by name.</summary>
    public static IReadOnlyList<string> Neutral(CoverageReport own, IDigestMessages say) =>
    [
        .. Named(own, CoverageStatus.NewInRole, say.NeutralNewInRole),
        .. Named(own, CoverageStatus.Away, say.NeutralAway),
        .. Named(own, CoverageStatus.NotKnown, say.NeutralNotKnown),
    ];

    /// <summary>Null when none is scheduled.</summary>
    public static string? Next(CoverageReport own, Reader reader) =>
        own.Pairs.Where(p => p.Next is not null).MinBy(p => p.Next) is { Next: { } next } soonest && reader.Local(next) is var (day, at)
            ? reader.Digest.Next(PersonName.Of(soonest.Report), day, at)
            : null;

    /// <summary>How many people were met, and who could be next. Empty where there is nobody to meet.</summary>
    public static IReadOnlyList<string> Encouraged(CoverageReport own, IDigestMessages say)
    {
        var skipLevel = CoverageWords.OwnMet(own.SkipLevel, say.SkipLevelMet, say.SkipLevelNone);
        var peers = CoverageWords.OwnMet(own.Peers, say.PeersMet, say.PeersNone);
        string?[] both = [WithNext(skipLevel, own.SkipLevel, say), WithNext(peers, own.Peers, say)];
        return [.. both.OfType<string>()];
    }

    private static string? WithNext(string? met, Encouragement group, IDigestMessages say) => (met, group.Next) switch
    {
        (null, _) or (_, null) => met,
        (_, { } next) => say.Sentences(
            met, group.Met == 0 ? say.GoodFirst(PersonName.Of(next)) : say.GoodNext(PersonName.Of(next))),
    };

    private static IEnumerable<string> Named(CoverageReport own, CoverageStatus status, Func<IReadOnlyList<string>, string> sentence)
    {
        var names = own.Pairs.Where(p => p.Status == status).Select(p => PersonName.Of(p.Report)).ToList();
        return names.Count == 0 ? [] : [sentence(names)];
    }

    private static string Why(PairCoverage pair, Reader reader)
    {
        var (status, coming) = (CoverageWords.Status(pair.Status, reader.Coverage), Coming(pair, reader));
        return (pair.Status, pair.Last) switch
        {
            (CoverageStatus.Slipping or CoverageStatus.Overdue, { } last) =>
                reader.Digest.NeedLast(status, reader.Local(last).Date, coming),
            (CoverageStatus.Slipping, null) => reader.Digest.NeedFirstToCome(status, coming),
            _ => reader.Digest.NeedOther(status, coming),
        };
    }

    private static string Coming(PairCoverage pair, Reader reader) => pair.Next is { } next && reader.Local(next) is var (day, at)
        ? reader.Digest.NeedNext(day, at)
        : reader.Digest.NeedNothing;
}

/// <summary>A report who needs a 1:1.</summary>
/// <param name="Status">Slipping, overdue or none yet.</param>
/// <param name="Name">Who.</param>
/// <param name="Why">The reason, and when the next one is.</param>
/// <param name="Times">Where to find a time; null when one is planned, or when no web address is configured.</param>
internal sealed record Need(CoverageStatus Status, string Name, string Why, Uri? Times);
