using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Reads a cell as stored, regardless of format and culture.</summary>
internal sealed class SheetCells(SharedStrings texts, SheetFormats formats)
{
    public ListCell Read(Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
        {
            return Text(SharedStrings.Of(cell.InlineString));
        }

        // A program that does not calculate stores a formula without a value.
        if (value.Length == 0)
        {
            return cell.CellFormula is null ? ListCell.Blank : new ListCell(string.Empty, CellKind.Uncalculated);
        }

        return type switch
        {
            _ when type == CellValues.SharedString => Text(texts.At(value)),
            _ when type == CellValues.Error => new ListCell(value.Trim(), CellKind.Error),
            _ when type == CellValues.Boolean => new ListCell(value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
            _ when type == CellValues.String || type == CellValues.Date => Text(SharedStrings.Decoded(value)),
            _ => Number(value.Trim(), cell.StyleIndex?.Value),
        };
    }

    private static ListCell Text(string text) => SpreadsheetText.Cell(text);

    /// <summary>The digits as stored, because an id is not a quantity.</summary>
    private ListCell Number(string digits, uint? style) => new(digits, CellKind.Number)
    {
        Padded = formats.LeadingZerosOf(style) is { } zeros
            && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? digits.PadLeft(zeros, '0')
            : null,
    };
}
