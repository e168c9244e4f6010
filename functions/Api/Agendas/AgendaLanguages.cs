using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Agendas;

/// <param name="Chosen">The tag of the language that one of the two chose; null for that of whoever organises the 1:1.</param>
/// <param name="Choices">The tags to choose from.</param>
/// <param name="Version">The version of all items of the pair; it can be sent back in If-Match, in quotes.</param>
internal sealed record AgendaLanguageResponse(string? Chosen, IReadOnlyList<string> Choices, string Version);

/// <param name="Language">The tag of the language; an empty string or null to use that of whoever organises the 1:1.</param>
internal sealed record AgendaLanguageRequest(string? Language)
{
    /// <summary>Null for the organiser's.</summary>
    public string? Parse(LanguagePolicy languages, Validation validation)
    {
        validation.Require(
            string.IsNullOrEmpty(Language) || languages.Tags.Contains(Language), "language", say => say.OneOfOrEmpty(languages.Tags));
        return string.IsNullOrEmpty(Language) ? null : Language;
    }
}
