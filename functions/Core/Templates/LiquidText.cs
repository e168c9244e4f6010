using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// One line of a template: inline Markdown with Liquid placeholders. Each line is filled by itself after the template has
/// been cut into lines, and values arrive as plain text: so nothing in a name or an item can ever become structure, Markdown
/// or Liquid.
/// </summary>
public sealed partial class LiquidText : IEquatable<LiquidText>
{
    private readonly DotLiquid.Template? liquid;

    private LiquidText(string source, DotLiquid.Template? liquid) => (Source, this.liquid) = (source, liquid);

    /// <summary>As it was written.</summary>
    public string Source { get; }

    /// <summary>Filled in; blank when its conditions leave nothing.</summary>
    public RichText Fill(AgendaModel model) => Disguise.TakeOff(RichText.Parse(FillSource(model)));

    public bool Equals(LiquidText? other) => other is not null && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as LiquidText);

    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Source;

    /// <summary>What was once checked. Should a later version of this program read it otherwise, the placeholders stand as they are.</summary>
    internal static LiquidText Stored(string source) => TryParse(source, out var text, out _) ? text! : new LiquidText(source, null);

    /// <param name="source">One line.</param>
    /// <param name="text">Null when there is a fault.</param>
    /// <param name="fault">A sentence without its full stop: reason and remedy.</param>
    internal static bool TryParse(string source, out LiquidText? text, out string? fault)
    {
        var template = Liquid.Parse(source, out fault);
        text = fault is null ? new LiquidText(source, template) : null;
        return text is not null;
    }

    private string FillSource(AgendaModel model)
    {
        if (liquid is null)
        {
            return Source;
        }

        // It was tried with the largest model when it was read, so a fault is hardly possible; a prompt without its
        // placeholders is better than no agenda.
        return Liquid.Render(liquid, model, out var fault) is var filled && fault is null ? filled : Placeholder().Replace(Source, string.Empty);
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
