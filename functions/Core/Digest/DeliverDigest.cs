using NodaTime;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Sends the digest that a message asks for, once its calendars have been read. It waits a limited time; after that, the digest says
/// which managers have no figures.
/// </summary>
public sealed class DeliverDigest(ICurrentOrganisation organisation, DigestInputs inputs, SendDigest send, IClock clock) : IHandleWork
{
    /// <summary>Four hours in all: a round of reading calendars takes half an hour, and longer only when something is wrong.</summary>
    private const int MaxWaits = 24;

    private static readonly Duration Wait = Duration.FromMinutes(10);

    /// <summary>Handles previews, which come in the same queue; null for none.</summary>
    public DeliverPreview? Previews { get; init; }

    /// <summary>Handles requests for 1:1s, which come in the same queue; null for none.</summary>
    public DeliverRequest? Requests { get; init; }

    /// <summary>Keeps what previews say, which comes in the same queue; null to drop it.</summary>
    public KeepPreview? Kept { get; init; }

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Digest;

    /// <inheritdoc/>
    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (Previews is { } previews && PreviewWork.TryRead(message) is { } preview)
        {
            return await previews.HandleAsync(preview, message.Attempt, cancellationToken);
        }

        if (Requests is { } requests && RequestWork.TryRead(message) is { } request)
        {
            return await requests.HandleAsync(request, message.Attempt, cancellationToken);
        }

        if (KeepPreviewWork.TryRead(message) is { } kept)
        {
            return Kept is null ? new WorkOutcome.Done() : await Kept.HandleAsync(kept, cancellationToken);
        }

        if (DigestWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (chart.Find(work.Recipient) is not { } recipient || work.Week != DigestSchedule.WeekAt(now, recipient.TimeZone))
        {
            return new WorkOutcome.Done(); // The recipient has left, or the week is over.
        }

        return message.Attempt < MaxWaits && !await inputs.AreCalendarsReadAsync(recipient.Id, chart, now, cancellationToken)
            ? new WorkOutcome.Later(Wait, "Some of its calendars have not been read yet.")
            : Outcome(await send.ToAsync(recipient, chart, now, cancellationToken), message.Attempt, now);
    }

    private static WorkOutcome Outcome(DigestDelivery delivery, int attempt, Instant now) => delivery switch
    {
        DigestDelivery.Sent or DigestDelivery.AlreadySent or DigestDelivery.TurnedOff or DigestDelivery.Stopped => new WorkOutcome.Done(),
        DigestDelivery.NotDueYet early => new WorkOutcome.Later(early.DueAt - now, "It is not due yet; the queue's clock is ahead."),
        DigestDelivery.NotSent other => other.Why.ForQueue(attempt, now),
        _ => throw new InvalidOperationException("DigestDelivery has no other case."),
    };
}
