using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Messages.Content;

/// <summary>
/// A Markdown file of content: what it is (the front matter, between two lines of <c>---</c>), and its words. It is only split here, not
/// interpreted.
/// </summary>
/// <param name="Name">Its path below the folder of the content, which faults show.</param>
/// <param name="FrontMatter">The lines of each key, in order; empty when the file has no front matter.</param>
/// <param name="Body">Everything below the front matter.</param>
internal sealed partial record ContentFile(string Name, IReadOnlyList<KeyValuePair<string, string>> FrontMatter, string Body)
{
    private const string Fence = "---";

    /// <summary>The whole file, with its own front matter or the one that <see cref="Over"/> made.</summary>
    public string Text => $"{Fence}\n{FrontMatterText}{Fence}\n{Body}";

    /// <summary>The front matter, without the lines of <c>---</c>.</summary>
    public string FrontMatterText => string.Concat(FrontMatter.Select(line => line.Value));

    /// <exception cref="FormatException">The front matter is not closed.</exception>
    public static ContentFile Parse(string name, string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            return new ContentFile(name, [], string.Join('\n', lines));
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        return end < 0
            ? throw new FormatException($"{name}: the front matter is not closed; end it with a line of ---.")
            : new ContentFile(name, [.. Fields(lines[1..end])], string.Join('\n', lines[(end + 1)..]));
    }

    /// <summary>
    /// Combines this translation with another file: its words and its front matter come from here, the rest from the other file.
    /// </summary>
    public ContentFile Over(ContentFile original)
    {
        var own = FrontMatter.ToDictionary(field => field.Key, field => field.Value);
        return this with
        {
            FrontMatter =
            [
                .. original.FrontMatter.Select(field => KeyValuePair.Create(field.Key, own.GetValueOrDefault(field.Key, field.Value))),
                .. FrontMatter.Where(field => original.FrontMatter.All(other => other.Key != field.Key)),
            ],
        };
    }

    /// <summary>A key with its line and the lines that belong to it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Fields(string[] lines)
    {
        var starts = lines.Index().Where(line => Key().IsMatch(line.Item)).Select(line => line.Index).ToList();
        return starts.Zip(
            [.. starts.Skip(1), lines.Length],
            (from, to) => KeyValuePair.Create(
                Key().Match(lines[from]).Groups[1].Value, string.Concat(lines[from..to].Select(line => line + "\n"))));
    }

    [GeneratedRegex("^([a-z-]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
