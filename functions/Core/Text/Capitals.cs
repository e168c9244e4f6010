using System.Globalization;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Headings of plain text, which stand out by their capitals.</summary>
internal static class Capitals
{
    /// <summary>
    /// The heading in capitals; unchanged if it has a letter that has none, such as kana. A Latin word in it would be the only one that
    /// shouts: "ご自身の1ON1".
    /// </summary>
    public static string Of(string heading) =>
        heading.Any(letter => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter) ? heading : heading.ToUpperInvariant();
}
