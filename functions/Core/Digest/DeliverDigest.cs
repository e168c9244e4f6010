using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Sends the digest of a message, once its calendars have been read. It waits for them for a while only: then the digest says of whom
/// nothing is known.
/// </summary>
public sealed class DeliverDigest(ICurrentOrganisation organisation, DigestInputs inputs, SendDigest send, IClock clock) : IHandleWork
{
    /// <summary>Together four hours: a round of readings takes half an hour, and longer only when something is wrong.</summary>
    private const int MostWaits = 24;

    private static readonly Duration Wait = Duration.FromMinutes(10);
    private static readonly Duration Longest = Duration.FromHours(1);

    public WorkKind Kind => WorkKind.Digest;

    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (DigestWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (chart.Find(work.Recipient) is not { } recipient || work.Week != DigestSchedule.WeekAt(now, recipient.TimeZone))
        {
            return new WorkOutcome.Done(); // They have left, or the week has.
        }

        return message.Attempt < MostWaits && !await inputs.AreReadAsync(recipient.Id, chart, now, cancellationToken)
            ? new WorkOutcome.Later(Wait, "Not all of its calendars have been read yet.")
            : Outcome(await send.ToAsync(recipient, chart, now, cancellationToken), message.Attempt, now);
    }

    private static WorkOutcome Outcome(DigestDelivery delivery, int attempt, Instant now) => delivery switch
    {
        DigestDelivery.Sent or DigestDelivery.AlreadySent or DigestDelivery.TurnedOff or DigestDelivery.Stopped => new WorkOutcome.Done(),
        DigestDelivery.NotDueYet early => new WorkOutcome.Later(early.DueAt - now, "Its hour has not come; the queue's clock is ahead."),
        DigestDelivery.InOtherHands held => new WorkOutcome.Later(Duration.Min(held.Until - now, Longest), "Another is sending it."),
        DigestDelivery.Failed { MayTryAgain: true } failed => new WorkOutcome.Later(Patience.After(attempt), failed.Reason),
        DigestDelivery.Failed failed => new WorkOutcome.Failed(failed.Reason),
        _ => throw new InvalidOperationException("DigestDelivery is closed."),
    };
}
