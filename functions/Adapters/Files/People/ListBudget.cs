namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// How much a list of people may contain. No organisation of ours is that large, and a list that is cannot be read in part: whoever is not
/// in it would have left.
/// </summary>
internal sealed record ListBudget
{
    public static ListBudget Default { get; } = new();

    public int Bytes { get; init; } = 30_000_000;

    /// <summary>The largest organisation that was measured has 100,000 people.</summary>
    public int Rows { get; init; } = 110_000;

    /// <summary>An unclosed quote, or a file that is not a list, produces endless rows.</summary>
    public int RowLength { get; init; } = 1_000_000;

    /// <summary>Including blank ones: in a sheet, a single cell far to the right makes thousands.</summary>
    public int Cells { get; init; } = 5_000_000;

    /// <summary>The maximum size of a part of a workbook when unpacked. 110,000 people with 20 columns take about 120 MB.</summary>
    public int UnpackedBytes { get; init; } = 200_000_000;
}
