using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Work;

/// <summary>Work that was given up. Ids and reasons only, so that an operator learns nothing that somebody wrote.</summary>
/// <param name="Queue">Where it goes when it is put back.</param>
/// <param name="Id">Its name in the poison.</param>
/// <param name="Work">The id of what was to be done; null when the message could not be read.</param>
/// <param name="Reason">Why it was given up.</param>
/// <param name="At">Since when it lies there.</param>
internal sealed record PoisonAnswer(string Queue, string Id, string? Work, string Reason, Instant At)
{
    public static PoisonAnswer Of(WorkKind kind, PoisonedWork poisoned) =>
        new(kind.QueueName(), poisoned.Id.Value, poisoned.Message?.Id, poisoned.Reason, poisoned.At);
}
