using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>
/// Notifies subscribers in the background. A notification without a 2xx response within 3 s is sent again with growing delays, for up to 4
/// hours (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks).
/// </summary>
internal sealed class Notifier(SubscriptionRegistry book, Webhooks webhooks, Tenant tenant, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan RetryPeriod = TimeSpan.FromHours(4);

    private readonly CancellationTokenSource stopped = new();
    private readonly ConcurrentQueue<SentNotification> sent = new();
    private readonly ConcurrentDictionary<Task, bool> deliveries = new();
    private readonly ConcurrentDictionary<Task, bool> attempts = new();

    public IReadOnlyList<SentNotification> Sent => [.. sent];

    public void Notify(string changeType, EventCopy copy)
    {
        foreach (var subscription in book.All.Where(s => s.Mailbox == copy.Owner.Id && s.ChangeTypes.Contains(changeType) && !s.IsPaused))
        {
            var id = copy.Id.Text(subscription.ImmutableIds);
            var notification = Begin(subscription);
            notification["changeType"] = changeType;
            notification["resource"] = $"Users/{copy.Owner.Id}/Events/{id}";
            notification["resourceData"] = new JsonObject
            {
                ["@odata.type"] = "#Microsoft.Graph.Event",
                ["@odata.id"] = $"Users/{copy.Owner.Id}/Events/{id}",
                ["@odata.etag"] = copy.ETag,
                ["id"] = id,
            };
            Start(subscription, changeType, subscription.NotificationUrl, notification);
        }
    }

    /// <summary>https://learn.microsoft.com/graph/change-notifications-lifecycle-events. Nothing without a lifecycle address.</summary>
    public void NotifyLifecycle(SimulatedSubscription subscription, string lifecycleEvent)
    {
        if (subscription.LifecycleUrl is not { } url)
            return;
        var notification = Begin(subscription);
        notification["lifecycleEvent"] = lifecycleEvent;
        Start(subscription, lifecycleEvent, url, notification);
    }

    /// <summary>Returns when no notification is being sent; those waiting to be sent again do not count.</summary>
    public async Task WhenQuietAsync(CancellationToken ct)
    {
        while (!attempts.IsEmpty)
            await Task.WhenAll(attempts.Keys).WaitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await Task.WhenAll(deliveries.Keys);
        webhooks.Dispose();
        stopped.Dispose();
    }

    private JsonObject Begin(SimulatedSubscription s) => new()
    {
        ["subscriptionId"] = s.Id,
        ["subscriptionExpirationDateTime"] = InstantPattern.ExtendedIso.Format(s.Expires),
        ["clientState"] = s.ClientState,
        ["tenantId"] = tenant.Id,
    };

    private void Start(SimulatedSubscription subscription, string what, Uri url, JsonObject notification)
    {
        var delivery = DeliverAsync(subscription.Id, what, url, notification);
        deliveries[delivery] = true;
        _ = delivery.ContinueWith(d => deliveries.TryRemove(d, out _), TaskScheduler.Default);
    }

    private async Task DeliverAsync(string subscription, string what, Uri url, JsonObject notification)
    {
        try
        {
            var (began, pause, attempt) = (time.GetUtcNow(), FirstPause, 1);
            for (; await Attempt(Send) is { } next; attempt++)
            {
                await next;
                pause = pause * 2 < MaxDelay ? pause * 2 : MaxDelay;
            }

            async Task<Task?> Send()
            {
                var status = await webhooks.NotifyAsync(url, notification, stopped.Token);
                var now = time.GetUtcNow();
                sent.Enqueue(new SentNotification(subscription, what, url, status, attempt, Instant.FromDateTimeOffset(now)));
                return status is >= 200 and < 300 || now + pause - began > RetryPeriod ? null : Task.Delay(pause, time, stopped.Token);
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // the simulator has been disposed of, so nothing more is sent
        }
    }

    /// <summary>One attempt, which completes when the delay before the next one starts; null if there is none.</summary>
    private async Task<Task?> Attempt(Func<Task<Task?>> act)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        attempts[done.Task] = true;
        try
        {
            await Task.Yield();
            return await act();
        }
        finally
        {
            attempts.TryRemove(done.Task, out _);
            done.SetResult();
        }
    }
}
