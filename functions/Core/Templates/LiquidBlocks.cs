using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The tags of a line that belong together: each <c>if</c> has its <c>endif</c>, and no <c>when</c> stands without a <c>case</c>.
/// </summary>
internal static class LiquidBlocks
{
    /// <summary>The end of each block, by the tag that begins it.</summary>
    private static readonly Dictionary<string, string> Ends = new(StringComparer.Ordinal)
    {
        ["if"] = "endif",
        ["unless"] = "endunless",
        ["case"] = "endcase",
        ["for"] = "endfor",
        ["comment"] = "endcomment",
    };

    /// <summary>The blocks that a tag may stand in; it does not begin one itself.</summary>
    private static readonly Dictionary<string, string[]> Within = new(StringComparer.Ordinal)
    {
        ["elsif"] = ["if", "unless"],
        ["else"] = ["if", "unless", "case", "for"],
        ["when"] = ["case"],
    };

    /// <param name="tags">The names of the tags, in their order; all of them are known.</param>
    /// <returns>Null when there is no fault.</returns>
    public static Func<IFieldsMessages, string>? FaultIn(IEnumerable<string> tags)
    {
        var open = new Stack<string>();
        foreach (var tag in tags.Where(t => open.FirstOrDefault() != "comment" || t == "endcomment"))
        {
            if (Ends.ContainsKey(tag))
            {
                open.Push(tag);
            }
            else if (!Fits(tag, open.FirstOrDefault()))
            {
                return say => say.TemplateTagAlone(tag);
            }
            else if (Ends.ContainsValue(tag))
            {
                open.Pop();
            }
        }

        return open.TryPeek(out var last) ? say => say.TemplateTagOpen(last, Ends[last]) : null;
    }

    /// <summary>The placeholder in as short a line as it can stand in.</summary>
    public static string Completed(string placeholder, string? tag) => tag switch
    {
        null => placeholder,
        _ when Ends.TryGetValue(tag, out var end) => $"{placeholder}{{% {end} %}}",
        "elsif" => $"{{% if minutes %}}{placeholder}{{% endif %}}",
        "else" or "when" => $"{{% case minutes %}}{placeholder}{{% endcase %}}",
        _ when Ends.ContainsValue(tag) => string.Empty,
        _ => placeholder,
    };

    private static bool Fits(string tag, string? block) => Within.TryGetValue(tag, out var blocks)
        ? blocks.Contains(block)
        : !Ends.ContainsValue(tag) || (block is not null && Ends[block] == tag);
}
