using System.Text;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Words and lines of a calendar file (RFC 5545, 3.1 and 3.3.11).</summary>
internal static class IcsLines
{
    private const int MaxOctets = 75;

    /// <summary>
    /// Folds after at most 75 octets, between two characters: readers that unfold bytes would otherwise find half of one.
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            Fold(line, text);
        }

        return text.ToString();
    }

    /// <summary>Text without control characters other than line breaks.</summary>
    public static string Text(string text) => Clean(text.ReplaceLineEndings("\n"), keepsLines: true)
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    /// <summary>A name in quotes. It cannot contain quotes, and some readers end it at a semicolon even within them.</summary>
    public static string Name(string name) =>
        $"\"{Clean(name, keepsLines: false).Replace("\"", "'", StringComparison.Ordinal).Replace(';', ' ')}\"";

    private static string Clean(string text, bool keepsLines) =>
        new([.. text.Where(c => !char.IsControl(c) || (keepsLines && c == '\n'))]);

    private static void Fold(string line, StringBuilder text)
    {
        var octets = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (octets + character.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(character);
            octets += character.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
