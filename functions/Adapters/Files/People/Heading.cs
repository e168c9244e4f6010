using System.Text;
using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Normalises the headings of columns, so that different spellings match.</summary>
internal static partial class Heading
{
    /// <summary>Ignores case, accents, spaces, hyphens, underscores and other punctuation.</summary>
    public static string Key(string heading)
    {
        var text = heading.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        text = NoteAtEnd().Replace(text, string.Empty);
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("#", "number", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(letter);
            }
        }

        return key.Replace("ß", "ss").ToString();
    }

    /// <summary>The heading on one line, for display; empty if there is none.</summary>
    public static string OneLine(string heading) =>
        string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same in a message, which says so if there is none.</summary>
    public static string Shown(string heading, IFileFaultsMessages say) =>
        OneLine(heading) is { Length: > 0 } text ? text : say.ListNoHeading;

    /// <summary>The name of a column in <c>--columns</c> and in messages, such as <c>manager_since</c>.</summary>
    public static string NameOf(Column column) =>
        string.Concat(column.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : c.ToString())).ToLowerInvariant();

    // Google adds notes to its headings, in the language of the reader: "First Name [Required]", "Status [READ ONLY]".
    [GeneratedRegex(@"(?<=\S)\s*\[[^\[\]]*\]$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteAtEnd();
}
