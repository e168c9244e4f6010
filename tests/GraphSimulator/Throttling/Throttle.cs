using System.Collections.Concurrent;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Throttling;

/// <summary>
/// Counts requests per app and mailbox, and per app. Refused requests count as well: Graph "continues to log resource usage".
/// </summary>
internal sealed class Throttle(GraphLimits limits, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string App, string Mailbox), Counter> mailboxes = new();
    private readonly ConcurrentDictionary<string, Counter> apps = new();

    /// <summary>Takes one of the mailbox's slots until disposed of. Throws 429 with Retry-After.</summary>
    /// <param name="mailbox">Null for requests without a mailbox.</param>
    public IDisposable Enter(string app, string? mailbox)
    {
        apps.GetOrAdd(app, _ => new(TimeSpan.FromSeconds(10), time))
            .Count(limits.AppRequestsIn10Seconds, "Application is over its request limit.");
        if (mailbox is null)
            return new Place(() => { });
        var counter = mailboxes.GetOrAdd((app, mailbox), _ => new(TimeSpan.FromMinutes(10), time));
        counter.Count(limits.MailboxRequestsIn10Minutes, "Application is over its mailbox request limit.");
        counter.TakeSlot(limits.MailboxConcurrency);
        return new Place(counter.LeavePlace);
    }

    private static GraphRefusal TooMany(string message, TimeSpan wait) =>
        new(429, "ApplicationThrottled", message) { RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) };

    private sealed class Counter(TimeSpan period, TimeProvider time)
    {
        private readonly Lock gate = new();
        private DateTimeOffset began = time.GetUtcNow();
        private int count;
        private int places;

        public void Count(int limit, string message)
        {
            lock (gate)
            {
                var now = time.GetUtcNow();
                if (now - began >= period)
                    (began, count) = (now, 0);
                if (++count > limit)
                    throw TooMany(message, began + period - now);
            }
        }

        public void TakeSlot(int limit)
        {
            lock (gate)
            {
                if (places == limit)
                    throw TooMany("Application is over its MailboxConcurrency limit.", TimeSpan.FromSeconds(1));
                places++;
            }
        }

        public void LeavePlace()
        {
            lock (gate)
                places--;
        }
    }

    private sealed class Place(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
