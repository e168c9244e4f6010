namespace OutlookOneOnOne.Core.Templates;

/// <summary>Why a file is no template.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Message">The reason and the remedy, as a sentence.</param>
public sealed record TemplateFault(int Line, string Message);

/// <summary>Either a <see cref="Template"/> or every fault that stands in its way, in the order of the lines.</summary>
public abstract record TemplateParsing
{
    private TemplateParsing()
    {
    }

    public sealed record Valid(Template Template) : TemplateParsing;

    public sealed record Invalid(IReadOnlyList<TemplateFault> Faults) : TemplateParsing;

    public T Match<T>(Func<Template, T> valid, Func<IReadOnlyList<TemplateFault>, T> invalid) => this switch
    {
        Valid v => valid(v.Template),
        Invalid i => invalid(i.Faults),
        _ => throw new InvalidOperationException("TemplateParsing is closed."),
    };
}
