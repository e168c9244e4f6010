using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Keeps what the preview of a digest says twelve hours before it is due, so that the people whom it is about are told why the digest says
/// something worse.
/// </summary>
public sealed class KeepPreview(ICurrentOrganisation organisation, ReadSettings settings, ComposeDigest compose, IClock clock)
{
    /// <summary>How long before the digest.</summary>
    public static Duration Ahead { get; } = Duration.FromHours(12);

    /// <summary>Does the work once; the message may come again, late, or never: then nothing is compared.</summary>
    /// <param name="work">Whose digest.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<WorkOutcome> HandleAsync(KeepPreviewWork work, CancellationToken cancellationToken)
    {
        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (chart.Find(work.Recipient) is not { } recipient || DigestSchedule.DueAt(work.Week, recipient.TimeZone) is var due && due <= now)
        {
            return new WorkOutcome.Done();
        }

        if (now < due - Ahead)
        {
            return new WorkOutcome.Later(due - Ahead - now, "It is not time yet; the queue's clock is ahead.");
        }

        var chosen = await settings.OfAsync(recipient.Id, cancellationToken);
        if (chosen.ReceivesDigest && await compose.PreviewAsync(recipient, chart, now, due, cancellationToken) is { } figures)
        {
            await compose.SentFigures.KeepPreviewAsync(figures, cancellationToken);
        }

        return new WorkOutcome.Done();
    }
}
