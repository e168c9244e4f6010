using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Sets the template that somebody prefers for their 1:1s with another person; each of the two has their own choice. Only a caller who
/// gives the revision they saw is refused when it is no longer current.
/// </summary>
public sealed class PreferTemplate(ChangePair pair)
{
    /// <param name="request">Who chooses which template.</param>
    /// <param name="library">The templates to choose from.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PreferTemplateResult> ForAsync(
        TemplatePreference request, TemplateLibrary library, Revision? seen, CancellationToken cancellationToken) =>
        request.Template is { } template && library.Find(template) is null
            ? new PreferTemplateResult.NoSuchTemplate(template)
            : new PreferTemplateResult.Of(await pair.ApplyAsync(
                request.By, request.Other, before => Prefer(before, request), seen, cancellationToken));

    private static PairAgendas Prefer(PairAgendas before, TemplatePreference request) =>
        before.PreferredBy(request.By) == request.Template ? before : before.Preferring(request.By, request.Template);
}

/// <param name="By">Who chooses, for themselves only.</param>
/// <param name="Other">The other person.</param>
/// <param name="Template">Null to leave the choice to us again.</param>
public sealed record TemplatePreference(PersonId By, PersonId Other, TemplateId? Template);

/// <summary>The result of choosing a template.</summary>
public abstract record PreferTemplateResult
{
    private PreferTemplateResult()
    {
    }

    /// <summary>The library has it, or the choice was left to us again.</summary>
    /// <param name="Result">What became of the choice.</param>
    public sealed record Of(ChangePairResult Result) : PreferTemplateResult;

    /// <summary>The library has no template with this id; nothing was saved.</summary>
    /// <param name="Template">The id.</param>
    public sealed record NoSuchTemplate(TemplateId Template) : PreferTemplateResult;
}
