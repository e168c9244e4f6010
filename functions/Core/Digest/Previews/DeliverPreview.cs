using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Mails the preview that a message asks for, unless its time is over. It waits a limited time for its calendars, which are read again on
/// Wednesday.
/// </summary>
public sealed class DeliverPreview(ICurrentOrganisation organisation, DigestInputs inputs, SendPreview send, IClock clock)
{
    /// <summary>Four hours in all, as for a digest.</summary>
    private const int MaxWaits = 24;

    private static readonly Duration Wait = Duration.FromMinutes(10);

    /// <summary>Does the work once; the message may come again.</summary>
    /// <param name="work">Whose preview, and of which week.</param>
    /// <param name="attempt">How often it was tried before.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<WorkOutcome> HandleAsync(PreviewWork work, int attempt, CancellationToken cancellationToken)
    {
        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (chart.Find(work.Recipient) is not { } recipient
            || work.Week != PreviewSchedule.WeekAt(now, recipient.TimeZone)
            || now >= PreviewSchedule.EndOf(work.Week, recipient.TimeZone))
        {
            return new WorkOutcome.Done();
        }

        var due = PreviewSchedule.DueAt(work.Week, recipient.TimeZone);
        if (now < due)
        {
            return new WorkOutcome.Later(due - now, "It is not due yet; the queue's clock is ahead.");
        }

        return attempt < MaxWaits && !await inputs.AreOwnCalendarsReadAsync(recipient.Id, chart, now, cancellationToken)
            ? new WorkOutcome.Later(Wait, "Some of its calendars have not been read yet.")
            : Outcome(await send.ToAsync(recipient, chart, now, cancellationToken), attempt, now);
    }

    private static WorkOutcome Outcome(PreviewDelivery delivery, int attempt, Instant now) => delivery switch
    {
        PreviewDelivery.Decided or PreviewDelivery.NotWanted => new WorkOutcome.Done(),
        PreviewDelivery.NotSent other => other.Why.ForQueue(attempt, now),
        _ => throw new InvalidOperationException("PreviewDelivery has no other case."),
    };
}
