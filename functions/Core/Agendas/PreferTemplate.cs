using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Sets the template that somebody prefers for their 1:1s with another person; each of the two has their own choice. It is applied to
/// what is stored now. Only a caller who gives the revision they saw is refused when it is no longer current.
/// </summary>
public sealed class PreferTemplate(AgendaStore store)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <param name="request">Who chooses which template.</param>
    /// <param name="library">The templates to choose from.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PreferTemplateResult> ForAsync(
        TemplatePreference request, TemplateLibrary library, Revision? seen, CancellationToken cancellationToken)
    {
        if (request.Template is { } template && library.Find(template) is null)
        {
            return new PreferTemplateResult.NoSuchTemplate(template);
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(request.Pair, cancellationToken);
            var found = reading as Found<PairAgendas>;
            if (seen is not null && seen != found?.Revision)
            {
                return new PreferTemplateResult.Conflict(reading);
            }

            var before = found?.Document ?? PairAgendas.Empty(request.By, request.Other);
            if (before.PreferredBy(request.By) == request.Template)
            {
                return new PreferTemplateResult.Done(before, found?.Revision);
            }

            var after = before.Preferring(request.By, request.Template);
            if (await store.SavePairAsync(after, [], found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new PreferTemplateResult.Done(after, saved.Revision);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(request.Pair.Value));
    }
}

/// <param name="By">Who chooses, for themselves only.</param>
/// <param name="Other">The other person.</param>
/// <param name="Template">Null to leave the choice to us again.</param>
public sealed record TemplatePreference(PersonId By, PersonId Other, TemplateId? Template)
{
    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(By, Other);
}

/// <summary>The result of choosing a template.</summary>
public abstract record PreferTemplateResult
{
    private PreferTemplateResult()
    {
    }

    /// <summary>Stored; it applies from the next agenda that is prepared.</summary>
    /// <param name="Pair">The pair, as it is stored now.</param>
    /// <param name="Revision">Null if there was nothing to store because the pair has no agendas and nothing was chosen.</param>
    public sealed record Done(PairAgendas Pair, Revision? Revision) : PreferTemplateResult;

    /// <summary>The caller's revision is no longer current. <paramref name="Current"/> is what is stored now.</summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : PreferTemplateResult;

    /// <summary>The library has no template with this id; nothing was saved.</summary>
    /// <param name="Template">The id.</param>
    public sealed record NoSuchTemplate(TemplateId Template) : PreferTemplateResult;
}
