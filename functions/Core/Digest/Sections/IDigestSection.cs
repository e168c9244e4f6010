using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>A section of the digest: its heading, and the same facts below it as HTML and as plain text.</summary>
internal interface IDigestSection
{
    string Heading(IDigestMessages say);

    /// <summary>The content below the heading. It works in every Outlook, see <see cref="DigestHtml"/>.</summary>
    SafeHtml Html(Reader reader);

    /// <summary>Writes the content below the heading.</summary>
    void Write(TextLines text, Reader reader);
}
