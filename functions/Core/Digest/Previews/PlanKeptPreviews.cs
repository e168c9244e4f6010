using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Queues what is to be kept of previews: from twelve hours before each digest on, once. What was missed is made up for until the digest is
/// due.
/// </summary>
/// <param name="figures">Knows what is kept already.</param>
public sealed class PlanKeptPreviews(ReadFigures figures)
{
    private const int BatchSize = 500;

    /// <summary>What is due before an instant and not kept yet, by the time when it is due.</summary>
    /// <param name="readers">Who gets digests.</param>
    /// <param name="known">Which of them have had a preview for long enough; null where that does not matter.</param>
    /// <param name="now">The current time.</param>
    /// <param name="before">When the next run queues the rest.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async IAsyncEnumerable<(WorkMessage Message, Instant DueAt)> FindAsync(
        IReadOnlyCollection<Person> readers,
        DigestReaders? known,
        Instant now,
        Instant before,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var due = from reader in readers
                  let week = DigestSchedule.NextAfter(now, reader.TimeZone)
                  let sent = DigestSchedule.DueAt(week, reader.TimeZone)
                  where sent - KeepPreview.Ahead < before && known?.Get(reader, week) != false
                  orderby sent
                  group (reader.Id, At: sent - KeepPreview.Ahead) by week;
        foreach (var (week, some) in due.SelectMany(g => g.Chunk(BatchSize).Select(some => (g.Key, some))))
        {
            var kept = await figures.SentFigures.HavingPreviewAsync([.. some.Select(s => s.Id)], week.Monday, cancellationToken);
            foreach (var (reader, at) in some.Where(s => !kept.Contains(s.Id)))
            {
                yield return (new KeepPreviewWork(reader, week).ToMessage(), at);
            }
        }
    }
}
