using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// One line of a template: inline Markdown with Liquid placeholders. Each line is filled separately, after the template has been split into
/// lines, and values are inserted as plain text. So a name or an item cannot become structure, Markdown or Liquid.
/// </summary>
public sealed partial class LiquidText : IEquatable<LiquidText>
{
    private readonly DotLiquid.Template? liquid;

    private LiquidText(string source, DotLiquid.Template? liquid) => (Source, this.liquid) = (source, liquid);

    /// <summary>As it was written.</summary>
    public string Source { get; }

    /// <summary>The line filled in; blank when its conditions leave nothing.</summary>
    public RichText Fill(AgendaModel model) => MarkupEscaping.Unescape(RichText.Parse(FillSource(model)));

    /// <inheritdoc/>
    public bool Equals(LiquidText? other) => other is not null && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LiquidText);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    /// <summary>The source: it was written for everybody in the organisation to read.</summary>
    public override string ToString() => Source;

    /// <summary>
    /// Restores a line that was checked before. If a later version of this program cannot parse it, the placeholders are shown as they are.
    /// </summary>
    internal static LiquidText Stored(string source) => TryParse(source, out var text, out _) ? text : new LiquidText(source, null);

    /// <param name="source">One line.</param>
    /// <param name="text">Null when there is a fault.</param>
    /// <param name="fault">The reason and the remedy, as part of a sentence.</param>
    internal static bool TryParse(
        string source, [NotNullWhen(true)] out LiquidText? text, [NotNullWhen(false)] out Func<IFieldsMessages, string>? fault)
    {
        var template = Liquid.Parse(source, out fault);
        if (fault is not null)
        {
            text = null;
            return false;
        }

        text = new LiquidText(source, template);
        return true;
    }

    private string FillSource(AgendaModel model)
    {
        if (liquid is null)
        {
            return Source;
        }

        // It was rendered with the largest model when it was parsed, so a fault is unlikely. A prompt without its placeholders is better
        // than no agenda.
        return Liquid.Render(liquid, model, out var fault) is var filled && fault is null
            ? filled
            : Placeholder().Replace(Source, string.Empty);
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
