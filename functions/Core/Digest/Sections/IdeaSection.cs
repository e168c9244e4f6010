using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>One idea to pass on.</summary>
internal sealed class IdeaSection(Idea idea) : IDigestSection
{
    public string Heading(IDigestMessages say) => say.IdeaHeading;

    public SafeHtml Html(Reader reader) => SafeHtml.Of($"""
        {MailStyle.Small(DigestWords.Kind(idea.Kind, reader.Digest))}
        <h3 style="margin:2px 0 0;font-size:17px;line-height:26px;font-weight:600;color:{MailStyle.Ink}">{idea.Title}</h3>
        {MailStyle.Paragraph(idea.Text, above: 4)}{DigestWords.Steps(idea, reader.Digest).Select(s => Step(s, reader.Digest))}
        {(idea.Link is { } link ? MailStyle.Paragraph(MailStyle.Link(link, reader.Digest.ReadMoreAt(link.Host))) : SafeHtml.Nothing)}
        """);

    public void Write(TextLines text, Reader reader)
    {
        var say = reader.Digest;
        text.Paragraph(say.IdeaTitled(DigestWords.Kind(idea.Kind, say), idea.Title)).Paragraph(idea.Text);
        text.Paragraphs(DigestWords.Steps(idea, say).Select(step => say.Sentences(step.Label, step.Words)), indent: 2);
        _ = idea.Link is { } link ? text.Address(say.AddressOf(say.ReadMore), link) : text;
    }

    private static SafeHtml Step((string Label, string Words) step, IDigestMessages say) =>
        MailStyle.Paragraph(SafeHtml.Of($"<b>{step.Label}</b>{DigestWords.Gap(say)}{step.Words}"), above: 6);
}
