using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The sentences of a digest that depend on what it says, the same in HTML and in plain text.</summary>
internal static class DigestWords
{
    public static string Preheader(WeeklyDigest digest, IDigestMessages say)
    {
        var line = DigestRows.Sum(null, digest.Managers).Counts;
        string?[] sentences =
        [
            digest.Own.Match(known => OnTrack(known.Counts, say.PreheaderOwn), _ => null),
            line.IsVague ? null : OnTrack(line, say.PreheaderManagers),
            digest.OwnFirst is { } own ? say.PreheaderOwnFirst(PersonName.Of(own.Report)) : null,
            digest.OneThing is { } thing ? say.PreheaderOneThing(PersonName.Of(thing.Manager)) : null,
        ];
        return Joined(sentences, say);
    }

    /// <summary>The totals of all managers.</summary>
    public static string Together(IReadOnlyList<DigestLine> managers, IDigestMessages say)
    {
        var sum = DigestRows.Sum(null, managers);
        string?[] sentences = [say.Below(managers.Count), Reports(sum.Counts, say), Unread(sum.WithoutFigures, managers.Count, say)];
        return Joined(sentences, say);
    }

    /// <summary>One sentence after the other, with a space between them where the language has one.</summary>
    public static string Joined(IEnumerable<string?> sentences, IDigestMessages say) =>
        sentences.OfType<string>().DefaultIfEmpty(string.Empty).Aggregate(say.Sentences);

    /// <summary>What stands between two sentences, or after a label: a space where the language has one.</summary>
    public static string Gap(IDigestMessages say) => say.Sentences(string.Empty, string.Empty);

    /// <summary>"and 14 more managers below Ann Lee".</summary>
    public static string Summed(DigestRow.Summed row, IDigestMessages say) =>
        row.Below is { } below ? say.MoreBelow(row.Managers, PersonName.Of(below)) : say.MoreBelowYou(row.Managers);

    /// <summary>Null when names are not allowed, or there are none.</summary>
    public static string? Waiting(DigestLine line, IDigestMessages say) =>
        line.NamedReports.Count == 0 ? null : say.Waiting([.. line.NamedReports.Select(PersonName.Of)]);

    public static string NextWith(OneThing thing, Reader reader)
    {
        var name = PersonName.Of(thing.Manager);
        return thing.NextOneOnOne is { } next && reader.Local(next) is var (day, at)
            ? reader.Digest.NextWith(name, day, at)
            : reader.Digest.NoNextWith(name);
    }

    public static string Kind(IdeaKind kind, IDigestMessages say) => kind switch
    {
        IdeaKind.Feedback => say.IdeaFeedback,
        IdeaKind.Template => say.IdeaTemplate,
        IdeaKind.Reading => say.IdeaReading,
        IdeaKind.Practice => say.IdeaPractice,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of idea."),
    };

    /// <summary>When to use an idea, what to say and what to do then; none for something to read.</summary>
    public static IReadOnlyList<(string Label, string Words)> Steps(Idea idea, IDigestMessages say) =>
        idea is { When: { } when, Say: { } words, Then: { } then }
            ? [(say.StepsWhen, when), (say.StepsSay, say.Quotation(words)), (say.StepsThen, then)]
            : [];

    public static IReadOnlyList<string> Why(WeeklyDigest digest, Reader reader)
    {
        var (say, (day, at)) = (reader.Digest, reader.Local(digest.AsOf));
        var asOf = reader.Zone == NodaTime.DateTimeZone.Utc ? say.WhyAsOfUtc(day, at) : say.WhyAsOf(day, at, reader.Zone.Id);
        return [say.WhyWeekly, say.WhyCounted, say.WhyStatuses, say.WhyEncouraged, say.WhyCorrections, asOf];
    }

    private static string? OnTrack(CoverageCounts counts, Func<int, int, string> sentence) =>
        counts.Of == 0 ? null : sentence(counts.Covered, counts.Of);

    private static string? Reports(CoverageCounts counts, IDigestMessages say) => counts switch
    {
        { Of: 0 } or { IsVague: true } => null,
        { Of: 1, Covered: 0 } => say.ReportsOnlyNot,
        { Of: 1 } => say.ReportsOnlyOnTrack,
        _ => say.ReportsSomeOnTrack(counts.Of, counts.Covered),
    };

    private static string? Unread(int unread, int managers, IDigestMessages say) => unread switch
    {
        0 => null,
        _ when unread == managers => say.NoFigures,
        _ => say.NoFiguresFor(unread),
    };
}
