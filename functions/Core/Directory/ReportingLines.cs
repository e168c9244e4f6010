using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Remembers since when people report to their managers, because a directory says only who the manager is today. A change between two
/// readings counts from the day of the second. Pure.
/// </summary>
internal static class ReportingLines
{
    private const int DaysRemembered = 26 * 7;

    /// <param name="read">The organisation as read today.</param>
    /// <param name="before">As it was remembered at the last reading; null if there was none, which is no change.</param>
    /// <param name="today">The day of the reading.</param>
    public static Organisation Remember(Organisation read, Organisation? before, LocalDate today)
    {
        if (before is null || IsAnother(read, before))
        {
            return read;
        }

        List<Person> people = [.. read.Chart.People.Select(p => Dated(p, ChangedOn(p, before, today)))];
        var former = FormerIn(read, before, today);
        return former.Count == 0 && people.TrueForAll(p => p.ManagerChanged is null)
            ? read
            : new Organisation(ChartOf(people), read.Groups, read.Rooms)
            {
                LongBlocked = read.LongBlocked,
                FormerLines = former,
                IsList = read.IsList,
                FormerPeople = read.FormerPeople,
            };
    }

    /// <summary>Most of its people were never seen: it is a first reading, not a reorganisation.</summary>
    private static bool IsAnother(Organisation read, Organisation before) =>
        2 * read.Chart.People.Count(p => before.Chart.Find(p.Id) is not null || before.FormerLines.ContainsKey(p.Id))
            < read.Chart.People.Count;

    private static LocalDate? ChangedOn(Person person, Organisation before, LocalDate today)
    {
        if (person.Manager is not { } manager)
        {
            return null;
        }

        if (before.Chart.Find(person.Id) is { Manager: { } last } known)
        {
            return last == manager ? known.ManagerChanged : ChangedOn(person, known.ManagerSince, today);
        }

        return before.FormerLines.TryGetValue(person.Id, out var former) && former.Manager == manager
            ? former.Changed
            : ChangedOn(person, givenBefore: null, today);
    }

    /// <summary>If the directory has given a day together with the change, that is the day.</summary>
    private static LocalDate? ChangedOn(Person person, LocalDate? givenBefore, LocalDate today) =>
        person.ManagerSince is { } given && given != givenBefore ? null : today;

    private static Person Dated(Person person, LocalDate? changed) =>
        person.ManagerChanged == changed ? person : person with { ManagerChanged = changed };

    /// <summary>The lines that this reading lacks, whether somebody or their manager was left out.</summary>
    private static Dictionary<PersonId, FormerLine> FormerIn(Organisation read, Organisation before, LocalDate today)
    {
        var former = before.FormerLines.Where(l => Period.DaysBetween(l.Value.MissingSince, today) < DaysRemembered)
            .Select(l => (Id: l.Key, Line: l.Value))
            .Concat(before.Chart.People.Where(p => p.Manager is not null)
                .Select(p => (p.Id, Line: new FormerLine(p.Manager!.Value, p.ManagerChanged, today)))); // as filtered
        return former.Where(l => read.Chart.Find(l.Id)?.Manager is null).DistinctBy(l => l.Id).ToDictionary(l => l.Id, l => l.Line);
    }

    private static OrgChart ChartOf(IEnumerable<Person> people) => OrgChart.Create(people)
        .Match(valid => valid, _ => throw new InvalidOperationException("Nobody's manager is changed here."));
}
