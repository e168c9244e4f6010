using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Remembers who had an address until when, because calendars name people by their addresses, and an address may be given to somebody
/// else. A change between two readings counts from the day of the second. Pure.
/// </summary>
internal static class PassedAddresses
{
    private const int DaysRemembered = 26 * 7;

    /// <param name="read">The organisation as read today, with the ids that its people keep.</param>
    /// <param name="before">As it was remembered at the last reading; null if there was none.</param>
    /// <param name="today">The day of the reading.</param>
    public static IReadOnlyList<FormerOwner> Remember(Organisation read, Organisation? before, LocalDate today)
    {
        if (before is null || IsAnother(read, before))
        {
            return [];
        }

        var given = before.FormerOwners.Where(o => !IsOver(o, today) && read.Find(o.Address)?.Id != o.Person)
            .Select(o => o.Passed is null && IsSomebodys(o.Address, read) ? o with { Passed = today } : o);
        var lost = from person in before.Chart.People
                   from address in person.Aliases.Prepend(person.Email).Concat(person.FormerAddresses)
                   where before.Find(address)?.Id == person.Id && read.Find(address)?.Id != person.Id
                   select new FormerOwner(address, person.Id, today, IsSomebodys(address, read) ? today : null);
        return [.. given.Concat(lost).Distinct()];
    }

    private static bool IsSomebodys(EmailAddress address, Organisation read) => read.Resolve(address).Kind != DirectoryEntryKind.Unknown;

    private static bool IsOver(FormerOwner owner, LocalDate today) =>
        Period.DaysBetween(owner.Passed ?? owner.Until, today) >= DaysRemembered;

    /// <summary>Most of its people were never seen: it is a first reading, in which no address has changed hands.</summary>
    private static bool IsAnother(Organisation read, Organisation before) =>
        2 * read.Chart.People.Count(p => before.Chart.Find(p.Id) is not null) < read.Chart.People.Count;
}
