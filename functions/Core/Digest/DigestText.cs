using OutlookOneOnOne.Core.Digest.Sections;
using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest as plain text: the same facts in the same order, in lines of at most 72 characters (except URLs).</summary>
public static class DigestText
{
    /// <summary>The whole mail, with line feeds.</summary>
    public static string Compose(WeeklyDigest digest, DigestLinks links)
    {
        var dates = new LocalDates(digest.Recipient.TimeZone);
        var text = new TextLines().Paragraph(DigestWords.Title).Paragraph(LocalDates.Heading(digest.Week));
        foreach (var section in DigestSections.Of(digest, links))
        {
            section.Write(text.Heading(section.Heading), dates);
        }

        Why(text.Heading(DigestWords.WhyHeading), digest, links, dates);
        return text.ToString();
    }

    private static void Why(TextLines text, WeeklyDigest digest, DigestLinks links, LocalDates dates)
    {
        text.Paragraphs(DigestWords.Why(digest, dates)).Gap();
        _ = links.Preferences is { } preferences ? text.Address(DigestWords.Preferences, preferences) : text;
        text.Address(DigestWords.Unsubscribe, links.Unsubscribe);
    }
}
