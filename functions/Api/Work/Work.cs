using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Work;

/// <summary>Work that failed permanently. It contains only ids and reasons, so an operator never sees what somebody wrote.</summary>
/// <param name="Queue">The queue that it goes back to when it is retried.</param>
/// <param name="Id">The id of the failed message.</param>
/// <param name="Work">The id of the work; null when the message could not be read.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="At">When it failed permanently.</param>
internal sealed record PoisonResponse(string Queue, string Id, string? Work, string Reason, Instant At)
{
    public static PoisonResponse Of(WorkKind kind, PoisonedWork poisoned) =>
        new(kind.QueueName(), poisoned.Id.Value, poisoned.Message?.Id, poisoned.Reason, poisoned.At);
}
