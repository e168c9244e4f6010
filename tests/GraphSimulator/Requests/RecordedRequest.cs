using System.Collections.Concurrent;
using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>A request that was received. Requests in a batch are recorded one by one, before the batch itself.</summary>
/// <param name="Template">
/// The operation, such as <c>/users/{user-id}/calendarView</c>; the path itself if there is no such operation.
/// </param>
/// <param name="Mailbox">The id of the person whose mailbox or entry was requested, as in the request; null if there is none.</param>
/// <param name="App">The name of the calling app; null if its token was refused.</param>
/// <param name="Address">Path and query, as sent.</param>
public sealed record RecordedRequest(
    string Method, string Template, string? Mailbox, int Status, Instant At, string? App, bool InBatch, string Address);

internal sealed class RequestLog
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    public IReadOnlyList<RecordedRequest> All => [.. requests];

    public void Add(RecordedRequest request) => requests.Enqueue(request);

    public void Clear() => requests.Clear();
}
