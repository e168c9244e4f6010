using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Messages.Content;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// One file of coaching content as fields: those of the front matter, <c>title</c> (the line with #), the words below it, and each part
/// with a heading (##) under the name of the heading. A part is one paragraph or a list.
/// </summary>
/// <param name="File">The name that faults show.</param>
/// <param name="Fields">Texts and lists of texts, and the id.</param>
internal sealed record ContentEntry(string File, JsonObject Fields)
{
    private const string TitleMark = "# ";
    private const string HeadingMark = "## ";
    private const string ItemMark = "- ";

    /// <param name="file">The file.</param>
    /// <param name="opening">The name of the field for the words below the title.</param>
    /// <exception cref="FormatException">It does not have the form of a content file; the message names file and reason.</exception>
    public static ContentEntry Of(ContentFile file, string opening)
    {
        var id = file.Name.Split('/')[^1].Split('.')[0];
        var fields = new JsonObject { ["id"] = id };
        foreach (var (key, value) in FrontMatter(file).Concat(Body(file, opening)))
        {
            if (!fields.TryAdd(key, value))
            {
                throw new FormatException($"{file.Name}: it contains '{key}' twice.");
            }
        }

        return new ContentEntry(file.Name, fields);
    }

    /// <summary>The same with a value for a part that the file may leave out.</summary>
    public ContentEntry Or(string key, JsonNode? value)
    {
        var fields = Fields.DeepClone().AsObject();
        fields.TryAdd(key, value);
        return this with { Fields = fields };
    }

    private static IEnumerable<(string Key, JsonNode Value)> FrontMatter(ContentFile file)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(file.FrontMatterText));
        }
        catch (YamlException fault)
        {
            throw new FormatException($"{file.Name}: the front matter is not valid YAML: {fault.Message}", fault);
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode map }]
            ? map.Children.Select(field => (field.Key.ToString(), Value(file, field.Value)))
            : [];
    }

    private static JsonNode Value(ContentFile file, YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => JsonValue.Create(text),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(item => Value(file, item))]),
        _ => throw new FormatException($"{file.Name}: the front matter has texts and lists of texts only."),
    };

    private static IEnumerable<(string Key, JsonNode Value)> Body(ContentFile file, string opening)
    {
        var key = opening;
        List<string> lines = [];
        foreach (var line in file.Body.Split('\n').Append(HeadingMark))
        {
            if (line.StartsWith(HeadingMark, StringComparison.Ordinal))
            {
                if (key != opening || lines.Count > 0)
                {
                    yield return (key, Part(file, key, lines));
                }

                (key, lines) = (line[HeadingMark.Length..].Trim().ToLowerInvariant(), []);
            }
            else if (line.StartsWith(TitleMark, StringComparison.Ordinal))
            {
                yield return ("title", line[TitleMark.Length..].Trim());
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.Trim());
            }
        }
    }

    private static JsonNode Part(ContentFile file, string key, List<string> lines) => lines switch
    {
        [] => JsonValue.Create(string.Empty),
        _ when lines.TrueForAll(line => line.StartsWith(ItemMark, StringComparison.Ordinal)) =>
            new JsonArray([.. lines.Select(line => JsonValue.Create(line[ItemMark.Length..].Trim()))]),
        [var only] => JsonValue.Create(only),
        _ => throw new FormatException($"{file.Name}: '{key}' must be one paragraph on one line, or a list."),
    };
}
