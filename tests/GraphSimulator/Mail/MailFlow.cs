using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Mail;

/// <summary>
/// What Exchange does with a mail after the 202: a mailbox sends at most 30 a minute and 10,000 recipients a day. The sender is not
/// informed (https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits): mail
/// beyond the limit per minute is delayed, and mail beyond the daily limit bounces with 5.1.90.
/// </summary>
internal sealed class MailFlow(int messagesAMinute, int recipientsADay)
{
    private readonly Lock gate = new();
    private readonly List<SentMail> mails = [];
    private readonly Dictionary<string, Queue<Instant>> lastOnes = [];

    public IReadOnlyList<SentMail> All
    {
        get
        {
            lock (gate)
                return [.. mails];
        }
    }

    public void Accept(SentMail mail)
    {
        lock (gate)
            mails.Add(RecipientsInTheDayBefore(mail) + mail.Recipients.Count > recipientsADay
                ? mail with { DeliveredAt = null, Bounce = "5.1.90" }
                : mail with { DeliveredAt = NextTurn(mail.Mailbox, mail.AcceptedAt) });
    }

    private int RecipientsInTheDayBefore(SentMail mail) => mails
        .Where(m => m.Mailbox == mail.Mailbox && m.Bounce is null && m.AcceptedAt > mail.AcceptedAt - Duration.FromDays(1))
        .Sum(m => m.Recipients.Count);

    /// <summary>At least a minute after the thirtieth mail before it.</summary>
    private Instant NextTurn(string mailbox, Instant now)
    {
        if (!lastOnes.TryGetValue(mailbox, out var last))
            lastOnes[mailbox] = last = new Queue<Instant>();
        var turn = last.Count < messagesAMinute ? now : Instant.Max(now, last.Dequeue() + Duration.FromMinutes(1));
        last.Enqueue(turn);
        return turn;
    }
}
