using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What spreadsheet programs write as text for a cell without a proper value.</summary>
internal static partial class SpreadsheetText
{
    private const int MaxDigits = 15;

    // Zero-width characters and marks of direction come along with addresses that were copied from a page or a contact.
    private const string Invisible = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff";

    // #N/A is #NV in German and #N/D in Spanish; all others end in ! or ? in every language.
    [GeneratedRegex(@"^#(N/A|NV|N/D|.+[!?])$", RegexOptions.CultureInvariant)]
    private static partial Regex Error { get; }

    // 1,23457E+11, as Excel saves a long number in CSV.
    [GeneratedRegex(@"^\d([.,]\d+)?E\+\d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Exponent { get; }

    /// <summary>Excel keeps 15 digits of a number: <c>.460</c> at its end may have been anything.</summary>
    public static bool IsExact(string digits) => digits.Length <= MaxDigits && digits.All(char.IsAsciiDigit);

    /// <summary>A cell of a file that contains text only.</summary>
    public static ListCell Cell(string written)
    {
        var bare = written.AsSpan().Trim(Invisible).Trim();
        var text = bare.Length == written.Length ? written : bare.ToString();
        return text switch
        {
            "" => ListCell.Blank,
            ['#', ..] when Error.IsMatch(text) => new ListCell(text, CellKind.Error),
            [>= '0' and <= '9', .., >= '0' and <= '9'] when text.AsSpan().ContainsAny('e', 'E') && Exponent.IsMatch(text) =>
                new ListCell(text, CellKind.Inexact),
            _ => new ListCell(text),
        };
    }
}
