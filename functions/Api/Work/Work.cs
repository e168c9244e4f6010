using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Work;

/// <summary>Work that failed permanently. It contains only ids and reasons, so an operator never sees what somebody wrote.</summary>
/// <param name="Queue">The queue that it goes back to when it is retried.</param>
/// <param name="Id">The id of the failed message.</param>
/// <param name="Work">The id of the work; null when the message could not be read.</param>
/// <param name="Reason">Why it failed, in the language that the request asks for; in English if an earlier version noted it.</param>
/// <param name="ReasonMessage">Which sentence <paramref name="Reason"/> is; null if an earlier version noted it.</param>
/// <param name="At">When it failed permanently.</param>
internal sealed record PoisonResponse(string Queue, string Id, string? Work, string Reason, MessageResponse? ReasonMessage, Instant At)
{
    public static PoisonResponse Of(WorkKind kind, PoisonedWork poisoned, IWorkMessages language) => new(
        kind.QueueName(),
        poisoned.Id.Value,
        poisoned.Message?.Id,
        poisoned.Fault.In(language),
        MessageResponse.Of(MessageCode.Of<IWorkMessages>(poisoned.Fault.In, Languages.English.Work)),
        poisoned.At);
}
