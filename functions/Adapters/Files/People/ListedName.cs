using System.Text;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>People's names as lists write them.</summary>
internal static class ListedName
{
    /// <summary>One line with single spaces: a quoted name may span two lines.</summary>
    public static string OneLine(string text) =>
        IsOneLine(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Equal for two spellings of one name: case, character width and spaces do not matter.</summary>
    public static string Fold(string text) => OneLine(text.Normalize(NormalizationForm.FormKC)).ToLowerInvariant();

    /// <summary>"Lee, Ann" as "Ann Lee"; anything else unchanged.</summary>
    public static string FirstLast(string text) => !text.Contains(',', StringComparison.Ordinal) ? text : Reverse(text);

    /// <summary>
    /// Splits "Ann Lee (On Leave)", "Ann Lee (1234)" and "Ann Lee [C]", as Workday writes them, into the name and the rest.
    /// </summary>
    public static (string Name, string? Mark) Split(string text)
    {
        if (text.Length == 0 || text[^1] is not (')' or ']' or '>'))
        {
            return (text, null);
        }

        var open = text.LastIndexOfAny(['(', '[', '<']);
        return open > 0 && text.Length > open + 2
            ? (text[..open].Trim(), text[(open + 1)..^1].Trim())
            : (text, null);
    }

    /// <summary>All keys under which somebody with this name can be found, the most reliable first.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var name = OneLine(text);
        var bare = Split(name).Name;
        if (bare.Length == name.Length && !name.Contains(',', StringComparison.Ordinal))
        {
            return name.Length == 0 ? [] : [Fold(name)]; // as nearly every name is, in a list of a hundred thousand
        }

        return new[] { name, FirstLast(name), bare, FirstLast(bare) }.Where(n => n.Length > 0).Select(Fold).Distinct();
    }

    private static string Reverse(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first} {last}" : text;

    private static bool IsOneLine(string text)
    {
        var wasBlank = true;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (isBlank && (wasBlank || letter != ' '))
            {
                return false;
            }

            wasBlank = isBlank;
        }

        return !wasBlank || text.Length == 0;
    }
}
