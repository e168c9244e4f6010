using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Api.Templates;

/// <param name="Id">Used in paths.</param>
/// <param name="Version">Increased when the wording changes.</param>
/// <param name="Title">A few words.</param>
/// <param name="Kinds">The kinds of 1:1 it is for.</param>
/// <param name="Cadences">The cadences it is for.</param>
/// <param name="Minutes">The length of the 1:1 that it is made for.</param>
/// <param name="Purpose">When and why to use it.</param>
/// <param name="Source">The file, Markdown with front matter; only in responses about one template.</param>
internal sealed record TemplateResponse(
    string Id,
    int Version,
    string Title,
    IReadOnlyList<TemplateKind> Kinds,
    IReadOnlyList<TemplateCadence> Cadences,
    int Minutes,
    string Purpose,
    string? Source)
{
    public static TemplateResponse Of(Template template, bool whole) => new(
        template.Id.Value,
        template.Version,
        template.Title,
        template.Kinds,
        template.Cadences,
        template.Minutes,
        template.Purpose,
        whole ? template.Source : null);
}

/// <param name="Source">The file: Markdown with front matter.</param>
internal sealed record TemplateRequest(string? Source)
{
    public Template? Parse(string id, Validation validation)
    {
        var template = validation.Required(Source, "source") is { } source ? ParseSource(source, validation) : null;
        validation.Require(template is null || template.Id.Value == id, "source", say => say.IdOfPath);
        return validation.Failed ? null : template;
    }

    public override string ToString() => nameof(TemplateRequest);

    private static Template? ParseSource(string source, Validation validation) => TemplateParser.Parse(source).Match<Template?>(
        valid => valid,
        faults =>
        {
            foreach (var fault in faults)
            {
                validation.Add("source", say => say.TemplateLine(fault.Line, fault.Message(say)));
            }

            return null;
        });
}

/// <param name="Id">The id of the template.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">Deprecated: <c>reason</c> as a sentence, in the language of the request.</param>
/// <param name="Reason">Why it is offered, as a code with its arguments. The client composes the sentence.</param>
internal sealed record FittingTemplateResponse(string Id, string Title, string Why, TemplateReason? Reason = null);
