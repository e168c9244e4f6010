using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Sets the language of two people's agendas, for both of them; the later choice applies. It is applied to what is stored now. Only a
/// caller who gives the revision they saw is refused when it is no longer current.
/// </summary>
public sealed class ChooseLanguage(AgendaStore store)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <param name="request">Who chooses which language.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ChooseLanguageResult> ForAsync(LanguageRequest request, Revision? seen, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(request.Pair, cancellationToken);
            if (seen is not null && seen != reading.SeenRevision)
            {
                return new ChooseLanguageResult.Conflict(reading);
            }

            var before = reading.DocumentOrNull ?? PairAgendas.Empty(request.By, request.Other);
            if (before.Language?.Tag == request.Tag)
            {
                return new ChooseLanguageResult.Done(before, reading.SeenRevision);
            }

            var after = before.Speaking(request.Tag is { } tag ? new ChosenLanguage(tag, request.By) : null);
            if (await store.SavePairAsync(after, [], reading.SeenRevision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new ChooseLanguageResult.Done(after, saved.Revision);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(request.Pair.Value));
    }
}

/// <param name="By">Who chooses, for both.</param>
/// <param name="Other">The other person.</param>
/// <param name="Tag">The tag of a language of the product; null to use the organiser's again.</param>
public sealed record LanguageRequest(PersonId By, PersonId Other, string? Tag)
{
    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(By, Other);
}

/// <summary>The result of choosing a language.</summary>
public abstract record ChooseLanguageResult
{
    private ChooseLanguageResult()
    {
    }

    /// <summary>Stored; it applies from the next agenda that is prepared.</summary>
    /// <param name="Pair">The pair, as it is stored now.</param>
    /// <param name="Revision">Null if there was nothing to store because the pair has no agendas and nothing was chosen.</param>
    public sealed record Done(PairAgendas Pair, Revision? Revision) : ChooseLanguageResult;

    /// <summary>The caller's revision is no longer current. <paramref name="Current"/> is what is stored now.</summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : ChooseLanguageResult;
}
