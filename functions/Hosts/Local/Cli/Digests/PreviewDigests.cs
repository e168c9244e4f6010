using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>Writes each digest as it would go out now, as mail and as page, and sends nothing.</summary>
internal sealed class PreviewDigests(LocalInstallation installation, PreviewFolder folder)
{
    public async Task<DigestResult> ForAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var composed = await installation.ComposeDigest(DigestPolicy.TurnedOff).ForAsync(recipient, installation.Chart, now, cancellationToken);
        if (!EmlMail.CanReach(recipient))
        {
            return new DigestResult(composed, new DigestFate.Failed($"{recipient.Email} is not an address that mail can be sent to."));
        }

        var name = EmlFileName.Of(composed.Mail.Week, recipient.Email);
        var eml = await folder.WriteAsync(name, await BytesAsync(composed.Mail, now, cancellationToken), cancellationToken);
        var html = await folder.WriteAsync(Path.ChangeExtension(name, ".html"), Encoding.UTF8.GetBytes(composed.Mail.Html), cancellationToken);
        return new DigestResult(composed, new DigestFate.Previewed(eml, html));
    }

    private static async Task<byte[]> BytesAsync(DigestMail mail, Instant now, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await EmlMail.WriteAsync(mail, MailSender.Unconfigured, now, bytes, cancellationToken);
        return bytes.ToArray();
    }
}
