using OutlookOneOnOne.Core.Digest.Sections;
using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest as plain text: the same facts in the same order, in lines of at most 72 characters (except URLs).</summary>
public static class DigestText
{
    /// <summary>The whole mail, with line feeds.</summary>
    public static string Compose(WeeklyDigest digest, DigestLinks links)
    {
        var reader = Reader.Of(digest);
        var say = reader.Digest;
        var text = new TextLines().Paragraph(say.Title).Paragraph(WeekWords.Heading(digest.Week, say));
        foreach (var section in DigestSections.Of(digest, links))
        {
            section.Write(text.Heading(section.Heading(say)), reader);
        }

        Why(text.Heading(say.WhyHeading), digest, links, reader);
        return text.ToString();
    }

    private static void Why(TextLines text, WeeklyDigest digest, DigestLinks links, Reader reader)
    {
        var say = reader.Digest;
        text.Paragraphs(DigestWords.Why(digest, reader)).Gap();
        if (links.Guides is { } guides)
        {
            text.Address(say.AddressOf(say.Guide), guides.ForManagerOfManagers).Address(say.AddressOf(say.HowCounted), guides.Fairness);
        }

        _ = links.Preferences is { } preferences ? text.Address(say.AddressOf(say.Preferences), preferences) : text;
        text.Address(say.AddressOf(say.Unsubscribe), links.Unsubscribe);
    }
}
