using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>The only relevant part of a number format for ids: the number of digits that people see.</summary>
internal sealed class SheetFormats
{
    private readonly List<int?> leadingZeros = [];

    public SheetFormats(WorkbookStylesPart? styles)
    {
        var codes = styles?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(f => f.NumberFormatId?.Value is not null)
            .DistinctBy(f => f.NumberFormatId!.Value) // checked in the line above
            .ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode?.Value ?? string.Empty) ?? []; // checked two lines above
        foreach (var format in styles?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var code = codes.GetValueOrDefault(format.NumberFormatId?.Value ?? 0, string.Empty);
            leadingZeros.Add(code.Length > 1 && code.All(c => c == '0') ? code.Length : null);
        }
    }

    /// <summary>The number of digits of a format such as 00000; null for any other.</summary>
    public int? LeadingZerosOf(uint? style) => style is { } i && i < leadingZeros.Count ? leadingZeros[(int)i] : null;
}
