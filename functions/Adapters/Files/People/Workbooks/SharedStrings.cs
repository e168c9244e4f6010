using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>The shared strings of a workbook, which cells refer to by number.</summary>
internal sealed partial class SharedStrings
{
    private readonly List<string> shared = [];
    private long characters;

    private SharedStrings()
    {
    }

    // ECMA-376, part 1, 22.9.2.19: a character that XML cannot contain, or an underscore that would look like one.
    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped { get; }

    /// <summary>It was not read to its end.</summary>
    public bool IsTooMuch { get; private set; }

    /// <param name="part">Null if the workbook has none.</param>
    /// <param name="most">The maximum number of characters.</param>
    public static SharedStrings Of(SharedStringTablePart? part, long most)
    {
        var texts = new SharedStrings();
        if (part is null)
        {
            return texts;
        }

        using var reader = SheetXml.Open(part);
        while (!texts.IsTooMuch && reader.Read())
        {
            if (reader.IsStartOf("si"))
            {
                texts.shared.Add(Decoded(reader.StringWithin()));
                texts.characters += texts.shared[^1].Length;
                texts.IsTooMuch = texts.characters > most;
            }
        }

        return texts;
    }

    /// <summary>Blank for a number without a string.</summary>
    public string At(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count ? shared[i] : string.Empty;

    public static string Decoded(string text) => (text.Contains("_x", StringComparison.Ordinal) ? Unescaped(text) : text)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Trim();

    private static string Unescaped(string text) =>
        Escaped.Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
