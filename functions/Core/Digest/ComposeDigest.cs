using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Gathers the figures for one recipient and turns them into a mail.</summary>
public sealed class ComposeDigest(ReviewCoverage review, IDigestLedger ledger, WriteDigest write, Func<Person, OneThing?, DigestLinks> links)
{
    private const int AtOnce = 16;

    public DigestPolicy Policy => write.Policy;

    public async Task<ComposedDigest> ForAsync(Person recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var coverage = await CoverageAsync(recipient, chart, now, cancellationToken);
        var digest = write.For(recipient, chart, p => coverage[p.Id], await RecentIdeasAsync(recipient, now, cancellationToken), now);
        var to = links(recipient, digest.OneThing);
        return new ComposedDigest(
            digest,
            new DigestMail(recipient, digest.Week, DigestSubject.Of(digest), DigestHtml.Compose(digest, to), DigestText.Compose(digest, to), to.Unsubscribe));
    }

    /// <summary>Of all managers in the line. At the top of a large organisation one read after the other would take longer than a function may.</summary>
    private async Task<IReadOnlyDictionary<PersonId, ManagerCoverage>> CoverageAsync(Person recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var coverage = new ConcurrentDictionary<PersonId, ManagerCoverage>();
        await Parallel.ForEachAsync(
            chart.LineBelow(recipient.Id).Where(p => chart.IsManager(p.Id)).Append(recipient),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (manager, cancel) => coverage[manager.Id] = await review.ForAsync(manager, chart, now, cancel));
        return coverage;
    }

    // Of the weeks before this one only, so that a digest written again in the same week is the same.
    private async Task<IReadOnlySet<string>> RecentIdeasAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var week = DigestSchedule.WeekAt(now, recipient.TimeZone);
        var sent = await ledger.ReadSentAsync(recipient.Id, week.PlusWeeks(-IdeaRotation.Weeks), cancellationToken);
        return sent.Where(s => s.Week.CompareTo(week) < 0).Select(s => s.Idea).ToHashSet();
    }
}

public sealed record ComposedDigest(WeeklyDigest Digest, DigestMail Mail);
