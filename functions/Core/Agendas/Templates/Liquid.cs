using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace OutlookOneOnOne.Core.Agendas.Templates;

/// <summary>The part of Liquid that templates may use, and its limits.</summary>
internal static class Liquid
{
    // Far more than one line of an agenda needs, and soon reached by a loop that should not be.
    private const int MaxSteps = 500;
    private const int MaxRecursion = 8;
    private const int MaxCharacters = 20_000;

    // Of a name or an item: enough to know it by.
    private const int MaxValue = 120;

    // Characters of the longest reference, such as &#x7B;.
    private const int MaxEncoded = 6;

    private static readonly HashSet<string> Tags = ["if", "unless", "case", "for", "break", "continue", "assign", "comment"];

    private static readonly string[] Filters = ["default", "join", "size", "first", "last", "upcase", "downcase", "capitalize", "plus", "minus", "truncate"];

    /// <summary>
    /// Values become numeric character references wherever a character could mean something to Markdown: a reference is
    /// never structure (CommonMark 2.5). Done by the encoder, so that no filter can get around it.
    /// </summary>
    private static readonly HtmlEncoder Encoder = PlainText();

    private static readonly TemplateOptions Lenient = Options(strict: false);
    private static readonly TemplateOptions Strict = Options(strict: true);

    public static FluidParser Parser { get; } = NewParser();

    /// <exception cref="Exception">A limit is reached; see <see cref="IsFaultOfTemplate"/>.</exception>
    public static string Render(IFluidTemplate template, AgendaModel model, bool strict)
    {
        var context = new TemplateContext(strict ? Strict : Lenient);
        context.SetValue("me", Person(model.MyName));
        context.SetValue("other", Person(model.OtherName));
        context.SetValue("date", new StringValue(model.Date));
        context.SetValue("minutes", NumberValue.Create(model.Minutes));
        context.SetValue("first_meeting", BooleanValue.Create(model.FirstMeeting));
        context.SetValue("open_items", Texts(model.OpenItems));
        context.SetValue("stuck_items", Texts(model.StuckItems));
        var text = template.Render(context, Encoder);
        return text.Length <= MaxCharacters * MaxEncoded ? text : throw new InvalidOperationException("it grows too long");
    }

    public static bool IsFaultOfTemplate(Exception fault) =>
        fault is FluidException or InvalidOperationException or ArgumentException or FormatException or OverflowException or DivideByZeroException;

    /// <summary>Tried with little and with much: null when it holds.</summary>
    public static string? FaultIn(IFluidTemplate template)
    {
        string[] many = [.. Enumerable.Range(1, 100).Select(i => $"Item {i}")];
        foreach (var (first, items) in new[] { (true, Array.Empty<string>()), (false, many), (true, many), (false, []) })
        {
            try
            {
                _ = Render(template, new AgendaModel("Ann Lee", "Bo Dahl", "Thursday 26 November", 30, first, items, items), strict: true);
            }
            catch (Exception fault) when (IsFaultOfTemplate(fault))
            {
                return $"the placeholder cannot be filled: {fault.Message.TrimEnd('.')}. Use me, other, date, minutes, first_meeting, open_items and stuck_items, and only the filters {string.Join(", ", Filters)}.";
            }
        }

        return null;
    }

    private static FluidParser NewParser()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowFunctions = false });
        foreach (var tag in parser.RegisteredTags.Keys.Where(t => !Tags.Contains(t)).ToList())
        {
            parser.RegisteredTags.Remove(tag);
        }

        return parser;
    }

    private static TemplateOptions Options(bool strict)
    {
        var all = new TemplateOptions().Filters;
        var options = new TemplateOptions
        {
            MaxSteps = MaxSteps,
            MaxRecursion = MaxRecursion,
            StrictFilters = strict,
            StrictVariables = strict,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => DateTimeOffset.UnixEpoch,
        };
        options.Filters.Clear();
        foreach (var name in Filters)
        {
            options.Filters.AddFilter(name, all.TryGetValue(name, out var filter) ? filter : throw new InvalidOperationException($"Liquid knows no filter {name}."));
        }

        options.Filters.AddFilter("join", Join);
        return options;
    }

    /// <summary>Bounded, as joining by what was joined before would grow without end.</summary>
    private static ValueTask<FluidValue> Join(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var separator = arguments.At(0).ToStringValue();
        var joined = string.Join(separator, input.Enumerate(context).Select(v => v.ToStringValue()).Take(MaxCharacters));
        return joined.Length <= MaxCharacters ? new StringValue(joined) : throw new InvalidOperationException("it grows too long");
    }

    private static DictionaryValue Person(string name) => new(new FluidValueDictionaryFluidIndexable(new Dictionary<string, FluidValue>
    {
        ["name"] = Value(name),
        ["first_name"] = Value(AgendaModel.FirstNameOf(name)),
    }));

    private static FluidValue Value(string text)
    {
        var line = Text.OneLine.Of(text);
        return new StringValue(line.Length <= MaxValue ? line : Text.OneLine.Of(line[..MaxValue]) + "…");
    }

    private static ArrayValue Texts(IReadOnlyList<string> texts) => new([.. texts.Select(Value)]);

    private static HtmlEncoder PlainText()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => !char.IsLetterOrDigit(c) && c is not (' ' or ',' or '.' or '?'))]);
        return HtmlEncoder.Create(settings);
    }
}
