using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>The mailboxes that mail is sent from, each within its limits.</summary>
internal sealed class SenderMailboxes(IOptions<Microsoft365Options> options, TimeProvider time)
{
    private const string SenderName = "1:1 digest";

    private readonly MailPace pace = new(options.Value.MailInstances, time);
    private readonly EmailAddress[] senders = [.. options.Value.Senders.Select(EmailAddress.Parse)];

    /// <summary>
    /// Waits until the recipient's sender can send one more message, and counts it. Returns null without counting if that would take
    /// too long.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// No sender is configured. That is a fault of the program: <see cref="Microsoft365OptionsCheck"/> tells an operator, and the command
    /// line sends through Microsoft 365 only with a sender.
    /// </exception>
    public async Task<(MailSender Sender, Instant At)?> ReserveAsync(PersonId recipient, CancellationToken cancellationToken)
    {
        if (senders.Length == 0)
        {
            throw new InvalidOperationException($"{nameof(Microsoft365Options.Senders)} is empty, and a host that sends mail was started.");
        }

        var sender = SenderChoice.For(recipient, senders);
        var end = time.GetUtcNow() + options.Value.LongestWait;
        for (var wait = pace.Ask(sender); wait > TimeSpan.Zero; wait = pace.Ask(sender))
        {
            if (time.GetUtcNow() + wait > end)
            {
                return null;
            }

            await Task.Delay(wait, time, cancellationToken);
        }

        return (new MailSender(SenderName, sender), Instant.FromDateTimeOffset(time.GetUtcNow()));
    }
}
