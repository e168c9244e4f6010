using System.Globalization;
using System.Text.RegularExpressions;
using DotLiquid;
using DotLiquid.Exceptions;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The part of Liquid that templates may use, and its limits: conditions, up to two loops over items, a few filters. No
/// files, no assignments, no ranges: so what a line can do is bounded by the number of items, and what it says by a length.
/// </summary>
internal static partial class Liquid
{
    private const int MostLoops = 2;
    private const int MaxIterations = AgendaModel.MostItems;
    private const int MaxCharacters = 20_000;

    // Of a name or an item: enough to know it by.
    private const int MaxValue = 120;

    private static readonly string[] Tags =
        ["if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase", "for", "endfor", "break", "continue", "comment", "endcomment"];

    private static readonly string[] Filters = ["default", "join", "size", "first", "last", "upcase", "downcase", "capitalize", "plus", "minus", "truncate"];

    /// <param name="source">One line.</param>
    /// <param name="fault">A sentence without its full stop: reason and remedy.</param>
    /// <returns>Null when there is nothing to fill, or a fault.</returns>
    public static DotLiquid.Template? Parse(string source, out string? fault)
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
        catch (LiquidException error)
        {
            fault = $"the placeholder is not understood: {Regexp().Replace(error.Message, string.Empty).TrimEnd('.')}";
            return null;
        }
    }

    /// <param name="template">What <see cref="Parse"/> gave.</param>
    /// <param name="model">What it can say.</param>
    /// <param name="fault">Null when all went well.</param>
    public static string Render(DotLiquid.Template template, AgendaModel model, out string? fault)
    {
        var context = new Context([Variables(model)], [], [], ErrorsOutputMode.Suppress, MaxIterations, CultureInfo.InvariantCulture, CancellationToken.None);
        using var writer = new BoundedWriter(MaxCharacters);
        try
        {
            template.Render(writer, new RenderParameters(CultureInfo.InvariantCulture) { Context = context, ErrorsOutputMode = ErrorsOutputMode.Suppress });
            fault = context.Errors.Count == 0 ? null : context.Errors[0].Message;
        }
        catch (Exception error) when (error is LiquidException or BoundedWriter.FullException or System.ArgumentException or InvalidOperationException or FormatException or ArithmeticException)
        {
            fault = error.Message;
        }

        return writer.ToString();
    }

    private static string? Refused(string source)
    {
        var placeholders = Placeholder().Matches(source).Select(m => Quoted().Replace(m.Value, "''")).ToList();
        var tags = placeholders.Select(p => Tag().Match(p)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        var filters = placeholders.SelectMany(p => Filter().Matches(p)).Select(m => m.Groups[1].Value);
        return Placeholder().Replace(source, string.Empty) is var rest && (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("{%", StringComparison.Ordinal))
                ? "the placeholder is not understood: it is not closed; end it with }} or %}"
            : tags.Find(t => !Tags.Contains(t)) is { } tag ? $"the placeholder is not understood: there is no tag '{tag}'; use only {string.Join(", ", Tags)}"
            : filters.FirstOrDefault(f => !Filters.Contains(f)) is { } filter ? $"there is no filter '{filter}'; use only the filters {string.Join(", ", Filters)}"
            : tags.Count(t => t == "for") > MostLoops ? $"there are more than {MostLoops} loops in one line; use fewer"
            : placeholders.Exists(p => p.Contains("..", StringComparison.Ordinal)) ? "ranges are not allowed; loop over open_items or stuck_items"
            : null;
    }

    /// <summary>Tried with little and with much.</summary>
    private static string? FaultIn(DotLiquid.Template template)
    {
        string[] many = [.. Enumerable.Range(1, AgendaModel.MostItems).Select(i => $"{new string('x', MaxValue)} {i}")];
        foreach (var (first, items) in new[] { (true, Array.Empty<string>()), (false, many), (true, many), (false, []) })
        {
            _ = Render(template, new AgendaModel("Ann Lee", "Bo Dahl", "Thursday 26 November", 30, first, items, items), out var fault);
            if (fault is not null)
            {
                return $"the placeholder cannot be filled: {fault.TrimEnd('.')}; use me.name, me.first_name, other.name, other.first_name, date, minutes, first_meeting, open_items and stuck_items";
            }
        }

        return null;
    }

    private static Hash Variables(AgendaModel model) => Hash.FromDictionary(new Dictionary<string, object>
    {
        ["me"] = Person(model.MyName),
        ["other"] = Person(model.OtherName),
        ["date"] = Value(model.Date),
        ["minutes"] = model.Minutes,
        ["first_meeting"] = model.FirstMeeting,
        ["open_items"] = model.OpenItems.Select(Value).ToList(),
        ["stuck_items"] = model.StuckItems.Select(Value).ToList(),
    });

    private static Hash Person(string name) => Hash.FromDictionary(new Dictionary<string, object>
    {
        ["name"] = Name(name),
        ["first_name"] = Name(AgendaModel.FirstNameOf(name)),
    });

    private static string Name(string name) => PersonName.IsRightToLeft(name) ? Disguise.SetApart(Value(name)) : Value(name);

    private static string Value(string text)
    {
        var line = OneLine.Of(text);
        return Disguise.PutOn(line.Length <= MaxValue ? line : OneLine.Of(line[..MaxValue]) + "…");
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\{%-?\s*([^\s%-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\|\s*([^\s|:}%]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Filter();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@" with regexp:.*", RegexOptions.CultureInvariant)]
    private static partial Regex Regexp();
}
