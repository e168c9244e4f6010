using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>
/// Exchange takes 30 messages a minute and 10,000 recipients a day from one mailbox, and puts off what is more without saying so
/// (https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits). So we keep
/// to both ourselves. Where several instances send, each keeps to its share; it forgets when it is started anew, and then may go
/// beyond for a minute, in which Exchange only delivers later.
/// </summary>
internal sealed class MailPace
{
    public const int MessagesAMinute = 30;
    public const int RecipientsADay = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<EmailAddress, (SlidingWindow Minute, SlidingWindow Day)> windows = [];
    private readonly TimeProvider time;
    private readonly int instances;

    /// <param name="instances">How many processes send from the same mailboxes at most.</param>
    /// <param name="time">The clock.</param>
    public MailPace(int instances, TimeProvider time) => (this.instances, this.time) = (instances, time);

    /// <summary>
    /// Zero: send now, it is counted. Else how long to wait before asking again: nothing is counted then, so that whoever would have to
    /// wait too long can go away.
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
                minute.Take(now);
                day.Take(now);
            }

            return wait;
        }
    }

    private (SlidingWindow Minute, SlidingWindow Day) WindowsOf(EmailAddress sender)
    {
        if (!windows.TryGetValue(sender, out var found))
        {
            found = (new SlidingWindow(MessagesAMinute / instances, TimeSpan.FromMinutes(1)), new SlidingWindow(RecipientsADay / instances, TimeSpan.FromDays(1)));
            windows.Add(sender, found);
        }

        return found;
    }
}
