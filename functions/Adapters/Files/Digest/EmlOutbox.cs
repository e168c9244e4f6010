using NodaTime;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Files.Digest;

/// <summary>
/// A folder of <c>.eml</c> files, one per mail, for a mail pickup service or for sending by hand. A file appears complete or
/// not at all. The same mail always gets the same file, so a retry never adds a second one.
/// </summary>
public sealed class EmlOutbox(string folder, MailSender sender, IClock clock) : IMailer
{
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (!EmlMail.CanReach(mail.Recipient))
        {
            return new MailOutcome.Refused(new WorkFault.NoMailAddress(mail.Recipient.Id.Value));
        }

        var path = Path.Combine(folder, EmlFileName.Of(mail));
        try
        {
            DurableFolder.Create(folder);
            await DurableFile.WriteAsync(
                path,
                (stream, cancel) => EmlMail.WriteAsync(mail, sender, clock.GetCurrentInstant(), stream, cancel),
                cancellationToken);
            return new MailOutcome.Sent(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MailOutcome.TryLater(new WorkFault.FileNotWritten(path, e.Message));
        }
    }
}
