using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>One idea to pass on.</summary>
internal sealed class IdeaSection(Idea idea) : IDigestSection
{
    public string Heading => DigestWords.IdeaHeading;

    public SafeHtml Html(LocalDates dates) => SafeHtml.Of($"""
        {MailStyle.Small(DigestWords.Kind(idea.Kind))}
        <h3 style="margin:2px 0 0;font-size:17px;line-height:26px;font-weight:600;color:{MailStyle.Ink}">{idea.Title}</h3>
        {MailStyle.Paragraph(idea.Text, above: 4)}{DigestWords.Steps(idea).Select(Step)}
        {(idea.Link is { } link ? MailStyle.Paragraph(MailStyle.Link(link, $"{DigestWords.ReadOn}: {link.Host}")) : SafeHtml.Nothing)}
        """);

    public void Write(TextLines text, LocalDates dates)
    {
        text.Paragraph($"{DigestWords.Kind(idea.Kind)}: {idea.Title}").Paragraph(idea.Text);
        text.Paragraphs(DigestWords.Steps(idea).Select(step => $"{step.Label}: {step.Words}"), indent: 2);
        _ = idea.Link is { } link ? text.Address(DigestWords.ReadOn, link) : text;
    }

    private static SafeHtml Step((string Label, string Words) step) =>
        MailStyle.Paragraph(SafeHtml.Of($"<b>{step.Label}:</b> {step.Words}"), above: 6);
}
