using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Sections;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>A preview in words, as HTML and as plain text: the same facts in the same order.</summary>
internal sealed class PreviewPage(DigestPreview preview, DigestLinks links, IMessages language)
{
    private readonly Reader reader = new(language, preview.Recipient.TimeZone);

    private IDigestPreviewMessages Say => language.DigestPreview;

    private string Subject => Say.Subject(preview.Week.Monday);

    private string Why => preview.AsManager is null ? Say.WhyAsked : Say.WhyManager;

    public PreviewMail ToMail() =>
        new(preview.Recipient, preview.Week, Subject, Html(), Text(), links.StopPreviews) { Language = language.Tag };

    private string Html() => MailPage.Compose(
        language.Tag,
        Subject,
        Say.Correct,
        card: SafeHtml.Join([Part(SafeHtml.Of($"""
            <h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600;color:{MailStyle.Ink}">{Subject}</h1>
            {ReadersOf(preview.AsManager)}
            {Statement().Select(sentence => MailStyle.Paragraph(sentence))}
            """)), .. Sections(), Part(MailStyle.Paragraph(Say.Correct)), Part(SafeHtml.Of($"&#160;"))]),
        below: Part(SafeHtml.Of($"{MailStyle.Small(Why)}{Guides()}{MailStyle.Small(Footer(), above: 10)}")));

    private IEnumerable<SafeHtml> Sections()
    {
        if (Needs() is [_, ..] needs)
        {
            yield return MailStyle.Section(Say.Late, SafeHtml.Join(needs.Select(need => OwnSection.Html(need, reader.Digest))));
        }

        if (preview.AsReport is { } pair)
        {
            yield return MailStyle.Section(Say.PairHeading(PersonName.Of(pair.Manager)), MailStyle.Paragraph(InPair(pair)));
        }
    }

    private string Text()
    {
        var text = new TextLines().Paragraph(Subject).Gap();
        _ = preview.AsManager?.Readers is { } readers ? text.Paragraph(Say.Readers(Names(readers))) : text;
        text.Paragraphs(Statement(), indent: 2);
        _ = Needs() is [_, ..] needs ? OwnSection.Write(text.Heading(Say.Late), needs, reader.Digest) : text;
        _ = preview.AsReport is { } pair
            ? text.Heading(Say.PairHeading(PersonName.Of(pair.Manager))).Paragraph(InPair(pair))
            : text;
        text.Gap().Paragraph(Say.Correct).Gap().Paragraph(Why).Gap();
        if (links.Guides is { } guides)
        {
            text.Address(reader.Digest.AddressOf(Say.Guide), GuideIn(guides));
            text.Address(reader.Digest.AddressOf(reader.Digest.HowCounted), guides.Fairness);
        }

        _ = links.Preferences is { } preferences ? text.Address(reader.Digest.AddressOf(reader.Digest.Preferences), preferences) : text;
        return text.Address(reader.Digest.AddressOf(reader.Digest.Unsubscribe), links.StopPreviews).ToString();
    }

    private SafeHtml ReadersOf(ManagerPart? part) =>
        part is null ? SafeHtml.Nothing : MailStyle.Paragraph(Say.Readers(Names(part.Readers)));

    private IReadOnlyList<string> Statement() =>
        preview.AsManager is { } part ? DigestStatement.About(part.Line, reader.Zone, language) : [];

    private IReadOnlyList<Need> Needs() =>
        preview.AsManager is { } part ? OwnWords.NeedOneOnOne(part.Report, links.Pairs, reader) : [];

    private string InPair(PairPart pair) => Say.Pair(CoverageWords.Status(pair.Status, reader.Coverage), Names(pair.Readers));

    private SafeHtml Guides() => links.Guides is { } guides
        ? MailStyle.Links((GuideIn(guides), Say.Guide), (guides.Fairness, reader.Digest.HowCounted))
        : SafeHtml.Nothing;

    private Uri GuideIn(GuidePages guides) => preview.AsManager is null ? guides.ForReport : guides.ForManager;

    private SafeHtml Footer() => links.Preferences is { } preferences
        ? SafeHtml.Of($"{MailStyle.Link(preferences, reader.Digest.Preferences)} &#160;·&#160; {Stop()}")
        : Stop();

    private SafeHtml Stop() => MailStyle.Link(links.StopPreviews, reader.Digest.Unsubscribe);

    private static SafeHtml Part(SafeHtml content) => SafeHtml.Of(
        $"<tr><td class=\"s\" style=\"padding:24px 36px 0;{MailStyle.Font}\">{content}</td></tr>");

    private static IReadOnlyList<string> Names(IReadOnlyList<Person> people) => [.. people.Select(PersonName.Of)];
}
