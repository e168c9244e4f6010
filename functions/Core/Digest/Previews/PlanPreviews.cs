using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Queues previews for every manager whom somebody reads about, and for everybody who asked, from Thursday 08:00 to the end of Friday where
/// they are, as many in a minute as the mail system accepts. Whether there is anything to tell is found out by
/// <see cref="SendPreview"/>.
/// </summary>
public sealed class PlanPreviews(ICurrentOrganisation organisation, ReadSettings settings, DigestLedger ledger, DigestPolicy policy)
{
    /// <summary>What is due before an instant and not yet decided, by the time when it is due.</summary>
    /// <param name="now">The current time.</param>
    /// <param name="before">When the next run queues the rest.</param>
    /// <param name="known">Who has had a preview for long enough to get the digest; null where that does not matter.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async IAsyncEnumerable<(WorkMessage Message, Instant DueAt)> FindAsync(
        Instant now, Instant before, DigestReaders? known = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!policy.IsTurnedOn)
        {
            yield break;
        }

        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        var people = chart.People.Where(p => IsOpen(p, now, before)) // first, because on most days nobody is left
            .Where(p => chart.ManagerOf(p.Id) is not null && policy.Sharing.Includes(p, chart)).ToList();
        var asking = people.Count == 0 ? [] : (await settings.AllAskingForPreviewAsync(cancellationToken)).ToHashSet();
        var due = from recipient in people
                  where chart.IsManager(recipient.Id) || asking.Contains(recipient.Id)
                  let week = PreviewSchedule.WeekAt(now, recipient.TimeZone)
                  where known is null || chart.LineAbove(recipient.Id).Any(above => known.Get(above, week))
                  let at = PreviewSchedule.DueAt(week, recipient.TimeZone)
                  orderby at
                  group (recipient.Id, at) by week;
        await foreach (var (recipient, week, at) in ledger.Previews.UnclaimedAsync(due, now, cancellationToken))
        {
            yield return (new PreviewWork(recipient, week).ToMessage(), at);
        }
    }

    private static bool IsOpen(Person person, Instant now, Instant before)
    {
        var week = PreviewSchedule.WeekAt(now, person.TimeZone);
        return PreviewSchedule.DueAt(week, person.TimeZone) < before && now < PreviewSchedule.EndOf(week, person.TimeZone);
    }
}
