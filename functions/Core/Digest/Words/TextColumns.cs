using System.Globalization;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>How wide plain text is, and where a text without spaces may be broken.</summary>
internal static class TextColumns
{
    // The lines must not begin or end with these (JIS X 4051, the characters that Japanese writes at the beginning or the end of a line).
    private const string NeverFirst = "、。，．・：；！？」』）】〕々ー…～ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}%";
    private const string NeverLast = "「『（【〔([{";

    /// <summary>In a terminal and in a mail of plain text a Chinese or Japanese character takes two columns.</summary>
    public static int Of(string text) => text.Sum(letter => IsWide(letter) ? 2 : 1);

    /// <summary>The piece that fits into the columns, at least one character, and the rest of the word.</summary>
    public static (string Piece, string After) Break(string word, int columns)
    {
        var starts = StringInfo.ParseCombiningCharacters(word);
        var fitting = starts.Where(start => start > 0 && Of(word[..start]) <= columns).ToList();
        var first = starts.Length > 1 ? starts[1] : word.Length;
        var cut = fitting.Where(start => MayBreak(word, start)).DefaultIfEmpty(fitting.DefaultIfEmpty(first).Max()).Max();
        return (word[..cut], word[cut..]);
    }

    /// <summary>Not within a number or a Latin word, and not between a name and its さん.</summary>
    private static bool MayBreak(string word, int at) =>
        !NeverFirst.Contains(word[at], StringComparison.Ordinal)
        && !NeverLast.Contains(word[at - 1], StringComparison.Ordinal)
        && !(IsNarrowWord(word[at - 1]) && IsNarrowWord(word[at]))
        && !word.AsSpan(at).StartsWith("さん", StringComparison.Ordinal);

    private static bool IsNarrowWord(char letter) => !IsWide(letter) && char.IsLetterOrDigit(letter);

    /// <summary>The blocks whose characters are wide or full width (Unicode Standard Annex 11).</summary>
    private static bool IsWide(char letter) => letter
        is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
