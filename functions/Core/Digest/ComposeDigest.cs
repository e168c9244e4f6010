using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Reads the figures for one recipient and turns them into a mail.</summary>
public sealed class ComposeDigest(
    ReadFigures figures, DigestLedger ledger, WriteDigest write, Func<Person, OneThing?, DigestLinks> links)
{
    private const int MaxConcurrency = 16;

    /// <summary>Keeps the figures of what is sent.</summary>
    public RecordSentFigures SentFigures => figures.SentFigures;

    /// <summary>Digests are on for this recipient, and for a manager below them.</summary>
    public bool IsTurnedOnFor(Person recipient, OrgChart chart) => figures.AreShownTo(recipient, chart);

    /// <summary>
    /// Reads the figures and composes the mail; null when digests are off for this recipient. Throws when the storage fails.
    /// </summary>
    /// <param name="recipient">The person it is for.</param>
    /// <param name="language">What the recipient reads, whoever it is about.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ComposedDigest?> ForAsync(
        Person recipient, IMessages language, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (!IsTurnedOnFor(recipient, chart))
        {
            return null;
        }

        var monday = DigestSchedule.WeekAt(now, recipient.TimeZone).Monday;
        var before = await figures.SentFigures.BeforeAsync(recipient.Id, monday, cancellationToken);
        var preview = await figures.SentFigures.PreviewOfAsync(recipient.Id, monday, cancellationToken);
        var coverage = await CoverageAsync(recipient, chart, now, preview?.Due, before, cancellationToken);
        var recent = await RecentIdeasAsync(recipient, now, cancellationToken);
        var digest = write.For(recipient, chart, p => coverage.GetValueOrDefault(p.Id), recent, now, before).In(language) with
        {
            Preview = preview,
        };
        var to = links(recipient, digest.OneThing);
        var (html, text) = (DigestHtml.Compose(digest, to), DigestText.Compose(digest, to));
        var mail = new DigestMail(recipient, digest.Week, DigestSubject.Of(digest), html, text, to.Unsubscribe);
        return new ComposedDigest(digest, mail with { Language = language.Tag });
    }

    /// <summary>
    /// What the digest that is due at an instant to come will say if what is planned takes place, to compare it with what is sent; null
    /// when digests are off for this recipient. Throws when the storage fails.
    /// </summary>
    /// <param name="recipient">The person it is for.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time.</param>
    /// <param name="due">When the digest is due.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PreviewedFigures?> PreviewAsync(
        Person recipient, OrgChart chart, Instant now, Instant due, CancellationToken cancellationToken)
    {
        if (!IsTurnedOnFor(recipient, chart))
        {
            return null;
        }

        var nothing = new SentWeeks([], DigestSchedule.WeekAt(due, recipient.TimeZone).Monday);
        var coverage = await CoverageAsync(recipient, chart, now, due, nothing, cancellationToken);
        return write.For(recipient, chart, p => coverage.GetValueOrDefault(p.Id), new HashSet<string>(), due).AsPreview(due);
    }

    /// <summary>
    /// The coverage of all managers in the line whom the recipient may see. In a large organisation, reading one after another would take
    /// longer than a function may run.
    /// </summary>
    private async Task<IReadOnlyDictionary<PersonId, ManagerCoverage>> CoverageAsync(
        Person recipient, OrgChart chart, Instant now, Instant? due, SentWeeks before, CancellationToken cancellationToken)
    {
        var coverage = new ConcurrentDictionary<PersonId, ManagerCoverage>();
        await Parallel.ForEachAsync(
            chart.LineBelow(recipient.Id).Where(p => chart.IsManager(p.Id)).Append(recipient),
            new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellationToken },
            async (manager, cancel) =>
            {
                var request = new FiguresRequest(recipient, manager, FiguresPurpose.Digest) { At = due };
                if ((await figures.ForAsync(request, chart, now, cancel)).CoverageOrNull is { } shown)
                {
                    coverage[manager.Id] = before.Of(shown);
                }
            });
        return coverage;
    }

    // Only earlier weeks, so that writing the digest again in the same week gives the same result.
    private async Task<IReadOnlySet<string>> RecentIdeasAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var week = DigestSchedule.WeekAt(now, recipient.TimeZone);
        var sent = await ledger.ReadSentAsync(recipient.Id, week.PlusWeeks(-IdeaRotation.Weeks), cancellationToken);
        return sent.Where(s => s.Week.CompareTo(week) < 0).Select(s => s.Idea).ToHashSet();
    }
}

/// <summary>A digest and the mail made from it.</summary>
/// <param name="Digest">What it says.</param>
/// <param name="Mail">How it is sent.</param>
public sealed record ComposedDigest(WeeklyDigest Digest, DigestMail Mail);
