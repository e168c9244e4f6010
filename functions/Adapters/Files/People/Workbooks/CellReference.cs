using System.Globalization;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>The position of a cell, such as B12.</summary>
internal static class CellReference
{
    // XFD, the last column of Excel.
    private const int MaxColumns = 16384;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ$";

    /// <summary>From 0; null if there is none, in which case cells are counted.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > MaxColumns)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>From 1; null if there is none.</summary>
    public static int? LineOf(string reference) => Line(reference.TrimStart([.. Letters]));

    /// <summary>The number of a row; null for anything else.</summary>
    public static int? Line(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;
}
