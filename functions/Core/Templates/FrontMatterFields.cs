using OutlookOneOnOne.Core.Text;
using YamlDotNet.RepresentationModel;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>The keys and values of the front matter, each with its line.</summary>
internal sealed class FrontMatterFields(YamlMappingNode map, int firstLine, List<TemplateFault> faults)
{
    private const int MaxLines = 6;
    private const int MaxLineLength = 200;

    public bool Has(string key) => Find(key) is not null;

    public void RefuseUnknownKeys(string[] keys)
    {
        foreach (var key in map.Children.Keys.Where(k => k is not YamlScalarNode { Value: { } name } || !keys.Contains(name)))
        {
            Fault(key, $"There is no key '{(key as YamlScalarNode)?.Value}'; the keys are {string.Join(", ", keys)}.");
        }
    }

    public T? Scalar<T>(string key, string expected, Func<string, T?> parse)
        where T : struct
    {
        if (Find(key) is not { } node)
        {
            faults.Add(new TemplateFault(firstLine, $"The key '{key}' is missing; add {expected}."));
            return null;
        }

        var value = node is YamlScalarNode { Value: { } text } ? parse(text) : null;
        return value ?? Fault<T>(node, $"'{key}' must be {expected}.");
    }

    /// <summary>One word, or several as <c>[one, other]</c> or a list.</summary>
    public IReadOnlyList<T> Words<T>(string key)
        where T : struct, Enum
    {
        var expected = $"one or more of {string.Join(", ", TemplateWord.All<T>())}";
        if (Find(key) is not { } node)
        {
            faults.Add(new TemplateFault(firstLine, $"The key '{key}' is missing; add {expected}."));
            return [];
        }

        List<YamlNode> nodes = node is YamlSequenceNode list ? [.. list.Children] : [node];
        if (nodes.Count == 0)
        {
            Fault(node, $"'{key}' is empty; use {expected}.");
        }

        return [.. nodes.Select(n => Word<T>(key, n, expected)).OfType<T>().Distinct()];
    }

    /// <summary>One sentence, or several as a list; none when the key is missing.</summary>
    public IReadOnlyList<LiquidText> Lines(string key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        List<YamlNode> nodes = node is YamlSequenceNode list ? [.. list.Children] : [node];
        if (nodes.Count is 0 or > MaxLines)
        {
            Fault(node, $"'{key}' must be 1 to {MaxLines} sentences, each on a line that starts with \"- \"; this one has {nodes.Count}.");
        }

        return [.. nodes.Select(n => Line(key, n)).OfType<LiquidText>()];
    }

    private LiquidText? Line(string key, YamlNode node)
    {
        var text = node is YamlScalarNode { Value: { } value } ? OneLine.Of(value) : string.Empty;
        if (text.Length is 0 or > MaxLineLength)
        {
            Fault(node, $"Each line of '{key}' must have 1 to {MaxLineLength} characters; put it in quotes if it contains a colon.");
            return null;
        }

        if (LiquidText.TryParse(text, out var line, out var fault))
        {
            return line;
        }

        Fault(node, $"In '{key}': {fault.TrimEnd('.')}.");
        return null;
    }

    private T? Word<T>(string key, YamlNode node, string expected)
        where T : struct, Enum =>
        node is YamlScalarNode { Value: { } word } && TemplateWord.TryParse<T>(word, out var value)
            ? value
            : Fault<T>(node, $"'{(node as YamlScalarNode)?.Value}' is not a {key}; use {expected}.");

    private YamlNode? Find(string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private T? Fault<T>(YamlNode node, string message)
        where T : struct
    {
        Fault(node, message);
        return null;
    }

    private void Fault(YamlNode node, string message) => faults.Add(new TemplateFault((int)node.Start.Line - 1 + firstLine, message));
}
