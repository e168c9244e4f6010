using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Logs each digest that was sent.</summary>
internal sealed class LoggingMailer(IMailer mailer, ILogger<LoggingMailer> log) : IMailer
{
    public async Task<MailOutcome> SendAsync(DigestMail mail, CancellationToken cancellationToken)
    {
        var outcome = await mailer.SendAsync(mail, cancellationToken);
        if (outcome is MailOutcome.Sent)
        {
            log.DigestSent(mail.Recipient.Id, mail.Week);
        }

        return outcome;
    }
}
