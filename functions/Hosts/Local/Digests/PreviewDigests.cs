using NodaTime;
using OutlookOneOnOne.Adapters.Embedded.Mailbox;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Digests;

/// <summary>Writes each digest as it would go out now, as mail and as page, and sends nothing.</summary>
internal sealed class PreviewDigests(LocalInstallation installation, PreviewFolder folder)
{
    public async Task<DigestResult> ForAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var composed = await installation.ComposeDigest().ForAsync(recipient, installation.Chart, now, cancellationToken);
        var name = EmlMail.NameOf(composed.Mail);
        var eml = await folder.WriteAsync($"{name}.eml", EmlMail.Bytes(composed.Mail), cancellationToken);
        var html = await folder.WriteAsync($"{name}.html", System.Text.Encoding.UTF8.GetBytes(composed.Mail.Html), cancellationToken);
        return new DigestResult(composed, new DigestFate.Previewed(eml, html));
    }
}
