using NodaTime;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>What one digest said about the caller.</summary>
/// <param name="Week">The ISO week, for example 2026-W48.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="To">The recipient; null if they have left.</param>
/// <param name="AsManager">True for the caller's figures as a manager, false for a pair of the caller and their manager.</param>
/// <param name="Counts">The figures of a manager; null for a pair, or if the digest said that there were no figures.</param>
/// <param name="Pair">The pair; null for a manager.</param>
internal sealed record DigestMentionResponse(
    string Week, Instant SentAt, PersonResponse? To, bool AsManager, CountsResponse? Counts, MentionedPairResponse? Pair)
{
    /// <summary>
    /// The figures of a manager with the corrections made since then, which only the manager sees; null if none changes them, or after
    /// eight weeks.
    /// </summary>
    public CorrectedCountResponse? CorrectedSince { get; init; }

    /// <summary>
    /// The manager's pairs that are worse than in the preview twelve hours before, and what had changed, which only the manager sees.
    /// Without people who have left.
    /// </summary>
    public IReadOnlyList<ChangedPairResponse> Changed { get; init; } = [];

    public static DigestMentionResponse Of(DigestMention mention, OrgChart chart)
    {
        var (week, to) = (IsoWeek.Of(mention.Week).ToString(), Person(mention.Reader, chart));
        return mention switch
        {
            DigestMention.AsManager own => new(
                week, own.SentAt, to, true, own.Counts is { } counts ? CountsResponse.From(counts) : null, null)
            {
                CorrectedSince = own.CorrectedSince is { } now ? new CorrectedCountResponse(now.Covered, now.Of) : null,
                Changed = [.. own.Changed.Select(p => ChangedPairResponse.Of(p, chart)).OfType<ChangedPairResponse>()],
            },
            DigestMention.OfPair pair => new(
                week, pair.SentAt, to, false, null, new MentionedPairResponse(Person(pair.Manager, chart), pair.Status)
                {
                    Change = StatusChangeResponse.Of(pair.Change),
                }),
            _ => throw new InvalidOperationException("DigestMention has no other case."),
        };
    }

    private static PersonResponse? Person(PersonId id, OrgChart chart) =>
        chart.Find(id) is { } person ? PersonResponse.Of(person) : null;
}

/// <param name="Covered">Direct reports on track.</param>
/// <param name="Of">Direct reports who count.</param>
internal sealed record CorrectedCountResponse(int Covered, int Of);

/// <param name="Manager">The manager whose count includes it; null if they have left.</param>
/// <param name="Status">The status of their 1:1s.</param>
internal sealed record MentionedPairResponse(PersonResponse? Manager, CoverageStatus Status)
{
    /// <summary>Why it is worse than in the preview twelve hours before; null if it is not.</summary>
    public StatusChangeResponse? Change { get; init; }
}

/// <param name="Report">The report.</param>
/// <param name="Status">The status in the digest.</param>
/// <param name="Change">Why it is worse than in the preview.</param>
internal sealed record ChangedPairResponse(PersonResponse Report, CoverageStatus Status, StatusChangeResponse Change)
{
    public static ChangedPairResponse? Of(SentPair pair, OrgChart chart) =>
        chart.Find(pair.Report) is { } report && StatusChangeResponse.Of(pair.Change) is { } change
            ? new ChangedPairResponse(PersonResponse.Of(report), pair.Status, change)
            : null;
}

/// <param name="Was">The status in the preview twelve hours before the digest; null if the preview did not include the pair.</param>
/// <param name="Because">What had changed in between.</param>
internal sealed record StatusChangeResponse(CoverageStatus? Was, IReadOnlyList<ChangeCause> Because)
{
    public static StatusChangeResponse? Of(StatusChange? change) =>
        change is null ? null : new StatusChangeResponse(change.Was, change.Because);
}
