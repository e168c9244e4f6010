using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Templates;

/// <summary>The field <c>template</c> of a request.</summary>
internal static class ChosenTemplate
{
    /// <summary>Null when it is left out, or not an id of a template.</summary>
    public static TemplateId? Parse(string? text, Validation validation)
    {
        if (text is null)
        {
            return null;
        }

        var isId = TemplateId.TryParse(text, out var id);
        validation.Require(isId, "template", say => say.TemplateId("direct-report-weekly"));
        return isId ? id : null;
    }
}
