using OutlookOneOnOne.Core.Messages;
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
            Fault(key, say => say.TemplateUnknownKey((key as YamlScalarNode)?.Value ?? string.Empty, keys));
        }
    }

    public T? Scalar<T>(string key, Func<IFieldsMessages, string> expected, Func<string, T?> parse)
        where T : struct
    {
        if (Find(key) is not { } node)
        {
            faults.Add(new TemplateFault(firstLine, say => say.TemplateMissingKey(key, expected(say))));
            return null;
        }

        var value = node is YamlScalarNode { Value: { } text } ? parse(text) : null;
        return value ?? Fault<T>(node, say => say.TemplateMustBe(key, expected(say)));
    }

    /// <summary>One word, or several as <c>[one, other]</c> or a list.</summary>
    public IReadOnlyList<T> Words<T>(string key)
        where T : struct, Enum
    {
        Func<IFieldsMessages, string> expected = say => say.TemplateExpectedWords(TemplateWord.All<T>());
        if (Find(key) is not { } node)
        {
            faults.Add(new TemplateFault(firstLine, say => say.TemplateMissingKey(key, expected(say))));
            return [];
        }

        List<YamlNode> nodes = node is YamlSequenceNode list ? [.. list.Children] : [node];
        if (nodes.Count == 0)
        {
            Fault(node, say => say.TemplateEmptyKey(key, expected(say)));
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
            Fault(node, say => say.TemplateLeaveOutLines(key, MaxLines, nodes.Count));
        }

        return [.. nodes.Select(n => Line(key, n)).OfType<LiquidText>()];
    }

    private LiquidText? Line(string key, YamlNode node)
    {
        var text = node is YamlScalarNode { Value: { } value } ? OneLine.Of(value) : string.Empty;
        if (text.Length is 0 or > MaxLineLength)
        {
            Fault(node, say => say.TemplateLineLength(key, MaxLineLength));
            return null;
        }

        if (LiquidText.TryParse(text, out var line, out var fault))
        {
            return line;
        }

        Fault(node, say => say.TemplateInKey(key, fault(say).TrimEnd('.')));
        return null;
    }

    private T? Word<T>(string key, YamlNode node, Func<IFieldsMessages, string> expected)
        where T : struct, Enum =>
        node is YamlScalarNode { Value: { } word } && TemplateWord.TryParse<T>(word, out var value)
            ? value
            : Fault<T>(node, say => say.TemplateNotOne((node as YamlScalarNode)?.Value ?? string.Empty, key, expected(say)));

    private YamlNode? Find(string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private T? Fault<T>(YamlNode node, Func<IFieldsMessages, string> message)
        where T : struct
    {
        Fault(node, message);
        return null;
    }

    private void Fault(YamlNode node, Func<IFieldsMessages, string> message) =>
        faults.Add(new TemplateFault((int)node.Start.Line - 1 + firstLine, message));
}
