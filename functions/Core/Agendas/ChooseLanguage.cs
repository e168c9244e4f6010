using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Sets the language of two people's agendas, for both of them; the later choice applies. Only a caller who gives the revision they saw
/// is refused when it is no longer current.
/// </summary>
public sealed class ChooseLanguage(ChangePair pair)
{
    /// <param name="request">Who chooses which language.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<ChangePairResult> ForAsync(LanguageRequest request, Revision? seen, CancellationToken cancellationToken) =>
        pair.ApplyAsync(request.By, request.Other, before => Choose(before, request), seen, cancellationToken);

    private static PairAgendas Choose(PairAgendas before, LanguageRequest request) => before.Language?.Tag == request.Tag
        ? before
        : before.Speaking(request.Tag is { } tag ? new ChosenLanguage(tag, request.By) : null);
}

/// <param name="By">Who chooses, for both.</param>
/// <param name="Other">The other person.</param>
/// <param name="Tag">The tag of a language of the product; null to use the organiser's again.</param>
public sealed record LanguageRequest(PersonId By, PersonId Other, string? Tag);
