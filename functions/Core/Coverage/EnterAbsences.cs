using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Enters when somebody is away, for all their 1:1s and without a reason. People enter it for themselves, and the organisation for anybody;
/// the person sees both, and can take out both. It takes effect at once. Everything throws when the storage fails.
/// </summary>
public sealed class EnterAbsences(CoverageStore store)
{
    /// <summary>How many absences each of the two can enter for a person.</summary>
    public const int Most = 50;

    /// <summary>The longest absence; parental leave can last three years.</summary>
    public const int MostYears = 4;

    /// <summary>What applies to a person, by first day.</summary>
    public async Task<IReadOnlyList<EnteredAbsence>> ListAsync(Person self, CancellationToken cancellationToken) =>
        (await store.Corrections.ReadPairsAsync(self.Id, [], await store.Ids.RunAsync(cancellationToken), cancellationToken))
            .Absences.Of(self);

    /// <summary>Enters an absence of oneself. Entering the same days again changes nothing.</summary>
    /// <returns>False if there are too many already.</returns>
    public async Task<bool> AddAsync(PersonId self, AbsentDays days, Instant now, CancellationToken cancellationToken)
    {
        var hasRoom = true;
        await store.Corrections.ChangeAbsencesAsync(
            self,
            said =>
            {
                hasRoom = true; // it may be tried again
                if (said.Absences.Any(a => a.IsOwn && a.Days == days))
                {
                    return null;
                }

                hasRoom = said.Absences.Count(a => a.IsOwn) < Most;
                return hasRoom ? said with { Absences = [.. said.Absences, new EnteredAbsence(days, IsOwn: true, now)] } : null;
            },
            cancellationToken);
        return hasRoom;
    }

    /// <summary>
    /// Takes out an absence of oneself, whoever entered it: what one entered is deleted, and what the organisation entered has no effect
    /// any more, also if it enters the same days again.
    /// </summary>
    /// <returns>False if there was none.</returns>
    public async Task<bool> RemoveAsync(Person self, AbsentDays days, Instant now, CancellationToken cancellationToken)
    {
        var ids = (await store.Ids.RunAsync(cancellationToken)).AllOf(self.Id);
        var isKnown = false;
        foreach (var id in ids)
        {
            await store.Corrections.ChangeAbsencesAsync(
                id,
                said =>
                {
                    var next = said.Without(days, now, isListed: id == self.Id && self.ListedAbsences.Contains(days));
                    isKnown = isKnown || next is not null;
                    return next;
                },
                cancellationToken);
        }

        return isKnown;
    }

    /// <summary>
    /// What the organisation has entered through the API, by person. Not what people entered themselves, nor what they took out.
    /// </summary>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<EnteredAbsence>>> ListByOrganisationAsync(
        CancellationToken cancellationToken) =>
        (await store.Corrections.ReadEnteredByOrganisationAsync(cancellationToken)).ToDictionary(
            of => of.Key, of => (IReadOnlyList<EnteredAbsence>)[.. of.Value.Absences.Where(a => !a.IsOwn)]);

    /// <summary>
    /// Replaces what the organisation has entered for a person. What the person entered stays, and what they took out stays out. Running it
    /// twice changes nothing.
    /// </summary>
    public Task ReplaceByOrganisationAsync(
        PersonId person, IReadOnlyCollection<AbsentDays> days, Instant now, CancellationToken cancellationToken) =>
        store.Corrections.ChangeAbsencesAsync(person, said => said.WithOrganisations(days, now), cancellationToken);
}
