using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Lets somebody choose which template their 1:1s with another shall have; each of the two has a choice of their own. It is
/// put on top of what is saved now; only a caller who names the revision they saw is refused when it is no longer the current one.
/// </summary>
public sealed class PreferTemplate(IAgendaStore store)
{
    // A save is refused only because another one succeeded, so this many refusals in a row do not happen to people.
    private const int Attempts = 10;

    /// <param name="wish">Who chooses what.</param>
    /// <param name="library">Which templates there are.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Preference> ForAsync(TemplateWish wish, TemplateLibrary library, Revision? seen, CancellationToken cancellationToken)
    {
        if (wish.Template is { } template && library.Find(template) is null)
        {
            return new Preference.NoSuchTemplate(template);
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(wish.Pair, cancellationToken);
            var found = reading as Found<PairAgendas>;
            if (seen is not null && seen != found?.Revision)
            {
                return new Preference.ChangedMeanwhile(reading);
            }

            var before = found?.Document ?? PairAgendas.Empty(wish.By, wish.Other);
            if (before.PreferredBy(wish.By) == wish.Template)
            {
                return new Preference.Done(before, found?.Revision);
            }

            var after = before.Preferring(wish.By, wish.Template);
            if (await store.SavePairAsync(after, [], found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new Preference.Done(after, saved.Revision);
            }
        }

        throw new IOException($"The agendas of pair {wish.Pair} changed {Attempts} times while a template was being chosen; try again.");
    }
}

/// <param name="By">Who chooses, for themselves only.</param>
/// <param name="Other">With whom the 1:1s are.</param>
/// <param name="Template">Null to leave the choice to the program again.</param>
public sealed record TemplateWish(PersonId By, PersonId Other, TemplateId? Template)
{
    public PairId Pair { get; } = PairId.Of(By, Other);
}

/// <summary>What came of choosing a template.</summary>
public abstract record Preference
{
    private Preference()
    {
    }

    /// <summary>It holds from the next agenda on that is prepared.</summary>
    /// <param name="Pair">With the choice.</param>
    /// <param name="Revision">Null when there was nothing to save: the two have no agendas, and no choice was made.</param>
    public sealed record Done(PairAgendas Pair, Revision? Revision) : Preference;

    /// <summary>Not what the caller had seen: here is what there is now.</summary>
    public sealed record ChangedMeanwhile(Reading<PairAgendas> Current) : Preference;

    public sealed record NoSuchTemplate(TemplateId Template) : Preference;
}
