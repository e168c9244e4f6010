using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Remembers since when accounts are blocked, because a directory does not say, and leaves out people whose accounts have been blocked for
/// 26 weeks: by then it is no leave any more. Pure.
/// </summary>
internal static class BlockedAccounts
{
    private const int DaysAway = 26 * 7;

    /// <param name="read">The organisation as read today.</param>
    /// <param name="before">As it was remembered at the last reading; null if there was none.</param>
    /// <param name="today">The day of the reading.</param>
    public static Organisation Remember(Organisation read, Organisation? before, LocalDate today)
    {
        var known = KnownIn(before);
        if (known.Count == 0 && !read.Chart.People.Any(p => p.IsBlocked))
        {
            return read;
        }

        var people = read.Chart.People.Select(p => p with { Blocked = DaysOf(p, known, today) }).ToList();
        var gone = people.Where(p => p.IsBlocked && Period.DaysBetween(FirstOf(p, today), today) >= DaysAway).ToDictionary(p => p.Id);
        var chart = OrgChart.Create(people.Where(p => !gone.ContainsKey(p.Id)).Select(p => p with { Manager = ManagerOf(p, gone) }))
            .Match(valid => valid, _ => throw new InvalidOperationException("A chart from which people are left out is still one."));
        return new Organisation(chart, read.Groups, read.Rooms)
        {
            LongBlocked = gone.Values.ToDictionary(p => p.Id, p => FirstOf(p, today)),
            IsList = read.IsList,
            FormerPeople = read.FormerPeople,
        };
    }

    private static Dictionary<PersonId, BlockedDays> KnownIn(Organisation? before) => before is null
        ? []
        : before.Chart.People.Where(p => p.Blocked is not null).Select(p => (p.Id, Days: p.Blocked!.Value)) // as filtered
            .Concat(before.LongBlocked.Select(p => (Id: p.Key, Days: new BlockedDays(p.Value, Back: null))))
            .DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Days);

    private static BlockedDays? DaysOf(Person person, Dictionary<PersonId, BlockedDays> known, LocalDate today)
    {
        BlockedDays? before = known.TryGetValue(person.Id, out var days) ? days : null;
        return (person.IsBlocked, before) switch
        {
            (true, { Back: null }) => before,
            (true, _) => new BlockedDays(today, Back: null),
            (false, { Back: null, First: { } first }) when first < today => new BlockedDays(first, today),
            // As long as it may matter to the age of a 1:1.
            (false, { Back: { } back }) when Period.DaysBetween(back, today) < DaysAway => before,
            _ => null,
        };
    }

    private static LocalDate FirstOf(Person blocked, LocalDate today) => blocked.Blocked?.First ?? today;

    private static PersonId? ManagerOf(Person person, Dictionary<PersonId, Person> gone)
    {
        var above = person.Manager;
        while (above is { } id && gone.TryGetValue(id, out var manager))
        {
            above = manager.Manager;
        }

        return above;
    }
}
