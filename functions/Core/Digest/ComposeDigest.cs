using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Gathers the figures for one recipient and turns them into a mail.</summary>
public sealed class ComposeDigest(ReviewCoverage review, IDigestLedger ledger, WriteDigest write, Func<Person, OneThing?, DigestLinks> links)
{
    public DigestPolicy Policy => write.Policy;

    public async Task<ComposedDigest> ForAsync(Person recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var coverage = new Dictionary<PersonId, ManagerCoverage>();
        foreach (var manager in chart.LineBelow(recipient.Id).Where(p => chart.IsManager(p.Id)).Append(recipient))
        {
            coverage[manager.Id] = await review.ForAsync(manager, chart, now, cancellationToken);
        }

        var digest = write.For(recipient, chart, p => coverage[p.Id], await RecentIdeasAsync(recipient, now, cancellationToken), now);
        var to = links(recipient, digest.OneThing);
        return new ComposedDigest(
            digest,
            new DigestMail(recipient, digest.Week, DigestSubject.Of(digest), DigestHtml.Compose(digest, to), DigestText.Compose(digest, to), to.Unsubscribe));
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
