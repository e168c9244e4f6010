using System.Text;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Normalises the headings of columns, so that different spellings match.</summary>
internal static class Heading
{
    // Google adds notes to its headings: "First Name [Required]", "Status [READ ONLY]".
    private static readonly string[] Notes = ["[required]", "[read only]", "[unknown]"];

    /// <summary>Ignores case, accents, spaces, hyphens, underscores and other punctuation.</summary>
    public static string Key(string heading)
    {
        var text = heading.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        text = Notes.Aggregate(text, (left, note) => left.Replace(note, string.Empty, StringComparison.Ordinal));
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
}
