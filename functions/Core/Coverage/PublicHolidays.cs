using System.Collections.Frozen;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// The public holidays of places, as far as there are lists of them. Without a list, and after its last day, a day is an ordinary day.
/// Nobody's place is guessed.
/// </summary>
public sealed class PublicHolidays
{
    private static readonly FrozenSet<LocalDate> NoDays = [];

    private readonly FrozenDictionary<Place, HolidayList> byPlace;

    /// <exception cref="ArgumentException">Two lists are for the same place.</exception>
    public PublicHolidays(IReadOnlyCollection<HolidayList> lists) => byPlace = lists.ToFrozenDictionary(l => l.Place);

    /// <summary>Without any list.</summary>
    public static PublicHolidays None { get; } = new([]);

    /// <summary>In the order of their places.</summary>
    public IEnumerable<HolidayList> Lists => byPlace.Values.OrderBy(l => l.Place.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The public holidays of this person, by their own dates.</summary>
    public IReadOnlySet<LocalDate> Of(Person person) => ListOf(person)?.Days ?? NoDays;

    /// <summary>There is a list for the place of this person, and it has not ended by this day.</summary>
    public bool AreKnown(Person person, LocalDate day) => ListOf(person) is { } list && day <= list.LastDay;

    private HolidayList? ListOf(Person person) => person.Place is { } place ? byPlace.GetValueOrDefault(place) : null;
}

/// <summary>The public holidays of one place.</summary>
public sealed record HolidayList
{
    /// <summary>Takes a list; days after its last day are left out.</summary>
    /// <param name="place">The place.</param>
    /// <param name="source">Where the list is from, for display.</param>
    /// <param name="lastDay">The last day for which the list is complete.</param>
    /// <param name="days">In any order; real days and their substitutes alike.</param>
    public HolidayList(Place place, string source, LocalDate lastDay, IEnumerable<LocalDate> days) =>
        (Place, Source, LastDay, Days) = (place, source, lastDay, days.Where(d => d <= lastDay).ToFrozenSet());

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>Where the list is from, for display.</summary>
    public string Source { get; }

    /// <summary>The last day for which the list is complete.</summary>
    public LocalDate LastDay { get; }

    /// <summary>None is after <see cref="LastDay"/>.</summary>
    public IReadOnlySet<LocalDate> Days { get; }
}
