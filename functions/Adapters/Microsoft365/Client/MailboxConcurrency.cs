namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Limits each mailbox to four concurrent requests, which is Outlook's limit for an application and a mailbox
/// (https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits). Other requests are not limited.
/// </summary>
internal sealed class MailboxConcurrency : DelegatingHandler
{
    public const int MaxConcurrent = 4;

    private readonly Dictionary<string, Queue> queues = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (MailboxOf(request.RequestUri) is not { } mailbox)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var queue = Enter(mailbox);
        try
        {
            await queue.Slots.WaitAsync(cancellationToken);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                queue.Slots.Release();
            }
        }
        finally
        {
            Leave(mailbox, queue);
        }
    }

    /// <summary>The mailbox in the path, after <c>/users/</c> or <c>me</c>; null for requests to the directory.</summary>
    private static string? MailboxOf(Uri? url) => url?.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [_, "users", var id, _, ..] => id,
        [_, "me", _, ..] => "me",
        _ => null,
    };

    private Queue Enter(string mailbox)
    {
        lock (queues)
        {
            var queue = queues.TryGetValue(mailbox, out var known) ? known : queues[mailbox] = new Queue();
            queue.People++;
            return queue;
        }
    }

    private void Leave(string mailbox, Queue queue)
    {
        lock (queues)
        {
            if (--queue.People == 0)
            {
                queues.Remove(mailbox);
                queue.Slots.Dispose();
            }
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Slots { get; } = new(MaxConcurrent, MaxConcurrent);

        /// <summary>How many requests are running or waiting; the last one removes the entry.</summary>
        public int People { get; set; }
    }
}
