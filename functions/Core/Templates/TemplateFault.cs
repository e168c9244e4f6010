using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>Why a file is not a template.</summary>
/// <param name="Line">The line number, starting at 1.</param>
/// <param name="Message">The reason and the remedy, as a sentence in the language of whoever reads it.</param>
public sealed record TemplateFault(int Line, Func<IFieldsMessages, string> Message);

/// <summary>Either a <see cref="Template"/> or every fault that prevents it, by line.</summary>
public abstract record TemplateParseResult
{
    private TemplateParseResult()
    {
    }

    /// <summary>The file is a template.</summary>
    /// <param name="Template">The template.</param>
    public sealed record Valid(Template Template) : TemplateParseResult;

    /// <summary>The file is not a template.</summary>
    /// <param name="Faults">Every fault found, by line; at least one.</param>
    public sealed record Invalid(IReadOnlyList<TemplateFault> Faults) : TemplateParseResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<Template, T> valid, Func<IReadOnlyList<TemplateFault>, T> invalid) => this switch
    {
        Valid v => valid(v.Template),
        Invalid i => invalid(i.Faults),
        _ => throw new InvalidOperationException("TemplateParseResult has no other case."),
    };
}
