using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>
/// Exchange accepts 30 messages a minute and 10,000 recipients a day from one mailbox, and silently delays the rest
/// (https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits), so we keep
/// to both limits. Each of several instances keeps to its share. After a restart the counts are lost, so an instance can exceed the limit
/// for a minute, and Exchange delivers those messages later.
/// </summary>
internal sealed class MailPace
{
    public const int MessagesAMinute = 30;
    public const int RecipientsADay = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<EmailAddress, (SlidingWindow Minute, SlidingWindow Day)> windows = [];
    private readonly TimeProvider time;
    private readonly int instances;

    /// <param name="instances">The largest number of processes that send from the same mailboxes.</param>
    /// <param name="time">The clock.</param>
    public MailPace(int instances, TimeProvider time) => (this.instances, this.time) = (instances, time);

    /// <summary>
    /// Returns zero to send now, and counts the message. Otherwise returns how long to wait before the next call, and counts nothing, so
    /// the caller can give up if that is too long.
    /// </summary>
    public TimeSpan Ask(EmailAddress sender)
    {
        lock (gate)
        {
            var (minute, day) = WindowsOf(sender);
            var now = time.GetUtcNow();
            var wait = TimeSpan.FromTicks(Math.Max(minute.WaitAt(now).Ticks, day.WaitAt(now).Ticks));
            if (wait == TimeSpan.Zero)
            {
                minute.Record(now);
                day.Record(now);
            }

            return wait;
        }
    }

    private (SlidingWindow Minute, SlidingWindow Day) WindowsOf(EmailAddress sender)
    {
        if (!windows.TryGetValue(sender, out var found))
        {
            found = (
                new SlidingWindow(MessagesAMinute / instances, TimeSpan.FromMinutes(1)),
                new SlidingWindow(RecipientsADay / instances, TimeSpan.FromDays(1)));
            windows.Add(sender, found);
        }

        return found;
    }
}
