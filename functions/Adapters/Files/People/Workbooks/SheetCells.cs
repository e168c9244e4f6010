using System.Globalization;
using System.Xml;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Reads a cell as stored, regardless of format and culture.</summary>
internal sealed class SheetCells(SharedStrings texts, SheetFormats formats)
{
    /// <summary>The cell at which the reader is; then it is at its end.</summary>
    public ListCell Read(XmlReader reader)
    {
        var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        var (value, inline, hasFormula) = (string.Empty, string.Empty, false);
        foreach (var _ in reader.Within())
        {
            hasFormula |= reader.IsStartOf("f");
            value = reader.IsStartOf("v") ? reader.TextWithin() : value;
            inline = reader.IsStartOf("is") ? reader.StringWithin() : inline;
        }

        return (type, value) switch
        {
            ("inlineStr", _) => Text(SharedStrings.Decoded(inline)),
            // A program that does not calculate stores a formula without a value.
            (_, "") => hasFormula ? new ListCell(string.Empty, CellKind.Uncalculated) : ListCell.Blank,
            ("s", _) => Text(texts.At(value)),
            ("e", _) => new ListCell(value.Trim(), CellKind.Error),
            ("b", _) => new ListCell(value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
            ("str" or "d", _) => Text(SharedStrings.Decoded(value)),
            _ => Number(value.Trim(), style),
        };
    }

    private static ListCell Text(string text) => SpreadsheetText.Cell(text);

    /// <summary>The digits as stored, because an id is not a quantity.</summary>
    private ListCell Number(string digits, string? style) => new(digits, CellKind.Number)
    {
        Padded = uint.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format)
            && formats.LeadingZerosOf(format) is { } zeros
            && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? digits.PadLeft(zeros, '0')
            : null,
    };
}
