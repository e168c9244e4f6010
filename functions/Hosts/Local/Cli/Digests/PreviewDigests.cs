using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>Writes each digest as it would be sent now, as an email and as a page, without sending it.</summary>
internal sealed class PreviewDigests(ComposeDigest compose, ReadSettings settings, OrgChart chart, PreviewFolder folder)
{
    public async Task<DigestResult> ForAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var language = await settings.LanguageOfAsync(recipient, cancellationToken);

        // ForCommand turned digests on.
        var composed = (await compose.ForAsync(recipient, language, chart, now, cancellationToken))!;
        if (!EmlMail.CanReach(recipient))
        {
            return new DigestResult(composed, new DigestOutcome.Failed(Spoken.Messages.Cli.NoEmail(recipient.Email.Value)));
        }

        var name = EmlFileName.Of(composed.Mail.Week, recipient.Email);
        var eml = await folder.WriteAsync(name, await BytesAsync(composed.Mail, now, cancellationToken), cancellationToken);
        var html = await folder.WriteAsync(
            Path.ChangeExtension(name, ".html"), Encoding.UTF8.GetBytes(composed.Mail.Html), cancellationToken);
        return new DigestResult(composed, new DigestOutcome.Previewed(eml, html));
    }

    private static async Task<byte[]> BytesAsync(DigestMail mail, Instant now, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await EmlMail.WriteAsync(mail, MailSender.Unconfigured, now, bytes, cancellationToken);
        return bytes.ToArray();
    }
}
