using System.Text.RegularExpressions;
using Fluid;
using OutlookOneOnOne.Core.Agendas.Text;

namespace OutlookOneOnOne.Core.Agendas.Templates;

/// <summary>
/// One line of a template: inline Markdown with Liquid placeholders. Each line is filled by itself after the template has
/// been cut into lines, and values arrive as plain text: so nothing in a name or an item can ever become structure, Markdown
/// or Liquid.
/// </summary>
public sealed partial class LiquidText : IEquatable<LiquidText>
{
    private readonly IFluidTemplate? liquid;

    private LiquidText(string source, IFluidTemplate? liquid) => (Source, this.liquid) = (source, liquid);

    /// <summary>As it was written.</summary>
    public string Source { get; }

    /// <summary>Filled in; blank when its conditions leave nothing.</summary>
    public RichText Fill(AgendaModel model) => RichText.Parse(FillSource(model));

    public bool Equals(LiquidText? other) => other is not null && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as LiquidText);

    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Source;

    /// <summary>What was once checked. Should a later version of this program read it otherwise, the placeholders stand as they are.</summary>
    internal static LiquidText Stored(string source) => TryParse(source, out var text, out _) ? text! : new LiquidText(source, null);

    /// <param name="fault">A sentence: reason and remedy.</param>
    internal static bool TryParse(string source, out LiquidText? text, out string? fault)
    {
        (text, fault) = (null, null);
        if (!source.Contains("{{", StringComparison.Ordinal) && !source.Contains("{%", StringComparison.Ordinal))
        {
            text = new LiquidText(source, null);
            return true;
        }

        if (!Liquid.Parser.TryParse(source, out var parsed, out var error))
        {
            fault = $"the placeholder is not understood: {Position().Replace(error, string.Empty)}.";
            return false;
        }

        fault = Liquid.FaultIn(parsed);
        text = fault is null ? new LiquidText(source, parsed) : null;
        return fault is null;
    }

    private string FillSource(AgendaModel model)
    {
        if (liquid is null)
        {
            return Source;
        }

        try
        {
            return Liquid.Render(liquid, model, strict: false);
        }
        catch (Exception fault) when (Liquid.IsFaultOfTemplate(fault))
        {
            // It was tried with the largest model when it was read, so this is hardly possible; a prompt without its
            // placeholders is better than no agenda.
            return Placeholder().Replace(Source, string.Empty);
        }
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\s+at \(\d+:\d+\).*|\.$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Position();
}
