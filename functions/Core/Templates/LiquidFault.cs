using System.Reflection;
using System.Text.RegularExpressions;
using DotLiquid.Exceptions;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// What is wrong with a placeholder, as part of a sentence. DotLiquid describes it in English and for developers, so its words are never
/// shown.
/// </summary>
internal static partial class LiquidFault
{
    private const string ExampleOfFilter = "{{ other.name | truncate: 20 }}";

    /// <summary>DotLiquid could not parse this placeholder.</summary>
    public static Func<IFieldsMessages, string> Unreadable(string placeholder, string? tag) =>
        say => say.TemplateInvalidPlaceholder(placeholder, Example(tag));

    /// <summary>DotLiquid could not fill a line.</summary>
    public static Func<IFieldsMessages, string> OfFilling(Exception error) => error switch
    {
        BoundedWriter.FullException or MaximumIterationsExceededException => say => say.TemplateTooLong,
        VariableNotFoundException => say => say.TemplateCannotFill(NameIn(error), LiquidValues.Names),
        SyntaxException or TargetParameterCountException => say => say.TemplateFilterValues(ExampleOfFilter),
        _ => say => say.TemplateCannotUse("{% if minutes > 30 %}"),
    };

    /// <summary>DotLiquid has the name only in its message.</summary>
    private static string NameIn(Exception error) => QuotedName().Match(error.Message).Groups[1].Value;

    private static string Example(string? tag) => tag switch
    {
        "if" or "unless" or "elsif" => $"{{% {tag} first_meeting %}}",
        "case" => "{% case minutes %}",
        "when" => "{% when 30 %}",
        "for" => "{% for item in open_items %}",
        null => "{{ other.first_name }}",
        _ => $"{{% {tag} %}}",
    };

    [GeneratedRegex("'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedName();
}
