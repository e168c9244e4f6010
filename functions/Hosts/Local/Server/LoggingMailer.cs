using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Logs each mail that was sent.</summary>
internal sealed class LoggingMailer(IMailer mailer, ILogger<LoggingMailer> log) : IMailer
{
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var outcome = await mailer.SendAsync(mail, cancellationToken);
        if (outcome is MailOutcome.Sent)
        {
            log.MailSent(mail.Key, mail.Recipient.Id);
        }

        return outcome;
    }
}
