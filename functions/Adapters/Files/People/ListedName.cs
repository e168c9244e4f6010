using System.Text;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>People's names as lists write them.</summary>
internal static class ListedName
{
    /// <summary>One line with single blanks: a name in quotes may run over two lines.</summary>
    public static string OneLine(string text) =>
        IsOneLine(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same for two spellings of one name: case, width of letters and blanks do not count.</summary>
    public static string Fold(string text) => OneLine(text.Normalize(NormalizationForm.FormKC)).ToLowerInvariant();

    /// <summary>"Lee, Ann" as "Ann Lee"; anything else as it is.</summary>
    public static string FirstLast(string text) => !text.Contains(',', StringComparison.Ordinal) ? text : Turned(text);

    /// <summary>"Ann Lee (On Leave)", "Ann Lee (1234)", "Ann Lee [C]" as Workday writes them: the name and what follows it.</summary>
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

    /// <summary>All keys by which somebody with this name is found, the surest first.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var name = OneLine(text);
        var bare = Split(name).Name;
        return new[] { name, FirstLast(name), bare, FirstLast(bare) }.Where(n => n.Length > 0).Select(Fold).Distinct();
    }

    private static string Turned(string text) =>
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
