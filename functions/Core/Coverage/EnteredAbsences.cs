using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What was entered about when people are away, for all their 1:1s. Pure.</summary>
/// <param name="stored">What is stored about each person under any of their ids, by today's id.</param>
internal sealed class EnteredAbsences(ILookup<PersonId, PersonCorrections> stored)
{
    /// <summary>Nothing is stored; lists still count.</summary>
    public static EnteredAbsences None { get; } = new(Array.Empty<PersonCorrections>().ToLookup(_ => default(PersonId)));

    /// <summary>Only what had been entered, or taken out, by this instant, and what lists say now.</summary>
    public EnteredAbsences AsOf(Instant at) => new(stored.SelectMany(of => of, (of, said) => (of.Key, Said: said)).ToLookup(
        x => x.Key,
        x => x.Said with
        {
            Absences = [.. x.Said.Absences.Where(a => a.At <= at)],
            NotAway = [.. x.Said.NotAway.Where(d => d.At <= at)],
        }));

    /// <summary>
    /// What applies to a person, by first day, each range of days once. What the organisation entered does not apply if the person says
    /// that they were not away then.
    /// </summary>
    public IReadOnlyList<EnteredAbsence> Of(Person person)
    {
        var said = stored[person.Id].ToList();
        var denied = said.SelectMany(s => s.NotAway).Select(d => d.Days).ToHashSet();
        var listed = person.ListedAbsences.Select(days => new EnteredAbsence(days, IsOwn: false, At: null));
        return [.. said.SelectMany(s => s.Absences).Concat(listed)
            .Where(a => a.IsOwn || !denied.Contains(a.Days))
            .OrderByDescending(a => a.IsOwn).DistinctBy(a => a.Days).OrderBy(a => a.Days.First).ThenBy(a => a.Days.Last)];
    }

    /// <summary>The days of <see cref="Of"/>, which can overlap.</summary>
    public IEnumerable<DaySpan> DaysOf(Person person) => Of(person).Select(a => new DaySpan(a.Days.First, a.Days.Back));
}
