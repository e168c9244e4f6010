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

    private string Subject => preview.IsAboutDigest ? Say.Subject(preview.Week.Monday) : Say.CalledOffSubject;

    private string Why => (preview.IsAboutDigest, preview.AsManager) switch
    {
        (false, _) => Say.WhyCalledOff,
        (_, null) => Say.WhyAsked,
        _ => Say.WhyManager,
    };

    /// <summary>How to correct what the digest will say.</summary>
    private IReadOnlyList<string> Correct => preview.IsAboutDigest ? [Say.Correct] : [];

    public PreviewMail ToMail() =>
        new(preview.Recipient, preview.Week, Subject, Html(), Text(), links.StopPreviews) { Language = language.Tag };

    private string Html() => MailPage.Compose(
        language.Tag,
        Subject,
        preview.IsAboutDigest ? Say.Correct : Say.CalledOffHeading,
        card: SafeHtml.Join([MailStyle.Row(SafeHtml.Of($"""
            <h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600;color:{MailStyle.Ink}">{Subject}</h1>
            {ReadersOf(preview.AsManager)}
            {Statement().Select(sentence => MailStyle.Paragraph(sentence))}
            """)), .. Sections(), .. Correct.Select(sentence => MailStyle.Row(MailStyle.Paragraph(sentence))),
            MailStyle.Row(SafeHtml.Of($"&#160;"))]),
        below: MailStyle.Row(SafeHtml.Of($"{MailStyle.Small(Why)}{Guides()}{Footer()}")));

    private IEnumerable<SafeHtml> Sections()
    {
        if (Needs() is [_, ..] needs)
        {
            yield return MailStyle.Section(Say.Late, SafeHtml.Join(needs.Select(need => OwnSection.Html(need, reader.Digest))));
        }

        if (preview.AsReport is { } pair)
        {
            yield return MailStyle.Section(
                Say.PairHeading(PersonName.Of(pair.Manager)), WithTimes(InPair(pair), pair.IsPlanned ? null : TimesWith(pair.Manager)));
        }

        if (preview.CalledOff.Count > 0)
        {
            yield return MailStyle.Section(Say.CalledOffHeading, SafeHtml.Join(preview.CalledOff.Select(InHtml)));
        }
    }

    private string Text()
    {
        var text = new TextLines().Paragraph(Subject).Gap();
        _ = preview.AsManager?.Readers is { } readers ? text.Paragraph(Say.Readers(Names(readers))) : text;
        text.Paragraphs(Statement(), indent: 2);
        _ = Needs() is [_, ..] needs ? OwnSection.Write(text.Heading(Say.Late), needs, reader.Digest) : text;
        WritePair(text);
        WriteCalledOff(text);
        text.Gap().Paragraphs(Correct).Gap().Paragraph(Why).Gap();
        if (links.Guides is { } guides)
        {
            text.Address(reader.Digest.AddressOf(Say.Guide), GuideIn(guides));
            text.Address(reader.Digest.AddressOf(reader.Digest.HowCounted), guides.Fairness);
        }

        _ = links.Preferences is { } preferences ? text.Address(reader.Digest.AddressOf(reader.Digest.Preferences), preferences) : text;
        return text.Address(reader.Digest.AddressOf(reader.Digest.Unsubscribe), links.StopPreviews).ToString();
    }

    private void WritePair(TextLines text)
    {
        if (preview.AsReport is { } pair)
        {
            text.Heading(Say.PairHeading(PersonName.Of(pair.Manager))).Paragraph(InPair(pair));
            Write(text, pair.IsPlanned ? null : TimesWith(pair.Manager));
        }
    }

    private void WriteCalledOff(TextLines text)
    {
        _ = preview.CalledOff.Count > 0 ? text.Heading(Say.CalledOffHeading) : text;
        foreach (var part in preview.CalledOff)
        {
            Write(text.Paragraph(InWords(part), bullet: "- "), TimesWith(part.Other));
        }
    }

    private void Write(TextLines text, Uri? times) =>
        _ = times is null ? text : text.Address(reader.Digest.AddressOf(reader.Digest.FindTime), times);

    private SafeHtml InHtml(CalledOffPart part) => WithTimes(InWords(part), TimesWith(part.Other));

    private SafeHtml WithTimes(string sentence, Uri? times) => MailStyle.Paragraph(SafeHtml.Of(
        $"{sentence}{(times is null ? SafeHtml.Nothing : SafeHtml.Of($" {MailStyle.Link(times, reader.Digest.FindTime)}"))}"));

    private string InWords(CalledOffPart part) =>
        reader.Local(part.Start) is var (day, at) ? Say.CalledOff(PersonName.Of(part.Other), day, at) : "";

    /// <summary>Null when no web address is configured.</summary>
    private Uri? TimesWith(Person other) => links.Pairs?.With(other);

    private SafeHtml ReadersOf(ManagerPart? part) =>
        part is null ? SafeHtml.Nothing : MailStyle.Paragraph(Say.Readers(Names(part.Readers)));

    private IReadOnlyList<string> Statement() =>
        preview.AsManager is { } part ? DigestStatement.About(part.Line, reader.Zone, language) : [];

    private IReadOnlyList<Need> Needs() =>
        preview.AsManager is { } part ? OwnWords.NeedOneOnOne(part.Report, links.Pairs, reader) : [];

    private string InPair(PairPart pair) => Say.Pair(CoverageWords.Status(pair.Status, reader.Coverage), Names(pair.Readers));

    private SafeHtml Guides() => links.Guides is { } guides
        ? MailStyle.Links(language.Joins, (GuideIn(guides), Say.Guide), (guides.Fairness, reader.Digest.HowCounted))
        : SafeHtml.Nothing;

    private Uri GuideIn(GuidePages guides) => preview.AsManager is null ? guides.ForReport : guides.ForManager;

    private SafeHtml Footer() => links.Preferences is { } preferences
        ? MailStyle.Links(language.Joins, (preferences, reader.Digest.Preferences), (links.StopPreviews, reader.Digest.Unsubscribe))
        : MailStyle.Small(MailStyle.Link(links.StopPreviews, reader.Digest.Unsubscribe), above: 10);

    private static IReadOnlyList<string> Names(IReadOnlyList<Person> people) => [.. people.Select(PersonName.Of)];
}
