using System.Globalization;
using System.Text.RegularExpressions;
using DotLiquid;
using DotLiquid.Exceptions;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The part of Liquid that templates may use, and its limits: conditions, up to two loops over items, a few filters. No files, assignments
/// or ranges, so the number of items bounds the work of a line, and a maximum length bounds its output.
/// </summary>
internal static partial class Liquid
{
    private const int MaxLoops = 2;
    private const int MaxIterations = AgendaModel.MaxItems;
    private const int MaxCharacters = 20_000;

    private static readonly string[] Tags =
        ["if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase", "for", "endfor", "break", "continue", "comment",
            "endcomment"];

    private static readonly string[] Filters = ["default", "join", "size", "first", "last", "upcase", "downcase", "capitalize", "plus",
        "minus", "truncate"];

    /// <param name="source">One line.</param>
    /// <param name="fault">The reason and the remedy, as part of a sentence.</param>
    /// <returns>Null when there is nothing to fill in, or a fault.</returns>
    public static DotLiquid.Template? Parse(string source, out Func<IFieldsMessages, string>? fault)
    {
        fault = Refused(source);
        if (fault is not null || !Placeholder().IsMatch(source))
        {
            return null;
        }

        try
        {
            var template = DotLiquid.Template.Parse(source, SyntaxCompatibility.DotLiquid22);
            template.MakeThreadSafe();
            fault = FaultIn(template);
            return fault is null ? template : null;
        }
        catch (Exception error) when (error is LiquidException or System.ArgumentException)
        {
            // An ArgumentException for "{% if first_meeting and %}".
            fault = Unreadable(source);
            return null;
        }
    }

    /// <param name="template">The result of <see cref="Parse"/>.</param>
    /// <param name="model">The values to fill in.</param>
    /// <param name="fault">Null on success.</param>
    public static string Render(DotLiquid.Template template, AgendaModel model, out Func<IFieldsMessages, string>? fault)
    {
        var context = new Context(
            [LiquidValues.Of(model)],
            [],
            [],
            ErrorsOutputMode.Suppress,
            MaxIterations,
            CultureInfo.InvariantCulture,
            CancellationToken.None);
        using var writer = new BoundedWriter(MaxCharacters);
        try
        {
            template.Render(writer,
                new RenderParameters(CultureInfo.InvariantCulture) { Context = context, ErrorsOutputMode = ErrorsOutputMode.Suppress });
            fault = context.Errors.Count == 0 ? null : LiquidFault.OfFilling(context.Errors[0]);
        }
        catch (Exception error) when (IsFaultOfTemplate(error))
        {
            fault = LiquidFault.OfFilling(error);
        }

        return writer.ToString();
    }

    private static bool IsFaultOfTemplate(Exception error) => error
        is LiquidException
        or BoundedWriter.FullException
        or System.ArgumentException
        or InvalidOperationException
        or FormatException
        or ArithmeticException;

    /// <summary>Which of the placeholders DotLiquid cannot parse.</summary>
    private static Func<IFieldsMessages, string> Unreadable(string source)
    {
        var placeholder = Placeholder().Matches(source).Select(m => m.Value)
            .FirstOrDefault(p => !IsReadable(LiquidBlocks.Completed(p, TagOf(p))), source);
        return LiquidFault.Unreadable(placeholder, TagOf(placeholder));
    }

    private static bool IsReadable(string source)
    {
        try
        {
            _ = DotLiquid.Template.Parse(source, SyntaxCompatibility.DotLiquid22);
            return true;
        }
        catch (Exception error) when (error is LiquidException or System.ArgumentException)
        {
            return false;
        }
    }

    private static string? TagOf(string placeholder) => Tag().Match(placeholder) is { Success: true } tag ? tag.Groups[1].Value : null;

    private static Func<IFieldsMessages, string>? Refused(string source)
    {
        var placeholders = Placeholder().Matches(source).Select(m => Quoted().Replace(m.Value, "''")).ToList();
        var tags = placeholders.Select(TagOf).OfType<string>().ToList();
        var filters = placeholders.SelectMany(p => Filter().Matches(p)).Select(m => m.Groups[1].Value);
        var rest = Placeholder().Replace(source, string.Empty);
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("{%", StringComparison.Ordinal))
        {
            return say => say.TemplatePlaceholderOpen("}}, %}");
        }

        if (tags.Find(t => !Tags.Contains(t)) is { } tag)
        {
            return say => say.TemplateUnknownTag(tag, Tags);
        }

        if (filters.FirstOrDefault(f => !Filters.Contains(f)) is { } filter)
        {
            return say => say.TemplateUnknownFilter(filter, Filters);
        }

        if (tags.Count(t => t == "for") > MaxLoops)
        {
            return say => say.TemplateTooManyLoops(MaxLoops);
        }

        return placeholders.Exists(p => p.Contains("..", StringComparison.Ordinal))
            ? say => say.TemplateNoRanges
            : LiquidBlocks.FaultIn(tags);
    }

    /// <summary>Renders it with few and with many items.</summary>
    private static Func<IFieldsMessages, string>? FaultIn(DotLiquid.Template template)
    {
        string[] many = [.. Enumerable.Range(1, AgendaModel.MaxItems).Select(i => $"{new string('x', LiquidValues.MaxLength)} {i}")];
        foreach (var (first, items) in new[] { (true, Array.Empty<string>()), (false, many), (true, many), (false, []) })
        {
            _ = Render(template, new AgendaModel("Ann Lee", "Bo Dahl", "Thursday 26 November", 30, first, items, items), out var fault);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\{%-?\s*([^\s%-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\|\s*([^\s|:}%]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Filter();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
