using NodaTime;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>Queues the mail about a request for a 1:1 that is about to be stored.</summary>
public sealed class QueueRequest(IWorkQueue queue)
{
    /// <summary>The request is stored well before this is over.</summary>
    private static readonly Duration Delay = Duration.FromSeconds(10);

    /// <summary>Once it returns, the mail will be sent if the request is stored. Throws when the storage fails.</summary>
    public Task ForAsync(RequestToManager request, CancellationToken cancellationToken) => queue.EnqueueAsync(
        [new RequestWork(request.Asker.Id, request.Manager.Id, request.From).ToMessage()], Delay, cancellationToken);
}
