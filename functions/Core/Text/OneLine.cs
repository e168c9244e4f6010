using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Puts a text on one line, without line breaks, control characters and direction overrides, which could disguise it.</summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half a surrogate pair comes out as U+FFFD
        {
            if (!IsBlank(rune))
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsBlank(Rune rune) => Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || IsDirectionOverride(rune.Value);

    // UAX #9: embeddings, overrides and isolates.
    private static bool IsDirectionOverride(int c) => c is (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);
}
