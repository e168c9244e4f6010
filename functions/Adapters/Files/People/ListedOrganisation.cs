using System.Runtime.CompilerServices;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Turns the rows of a list into an organisation. Somebody whose manager is not certain has none, so that nobody's figures go to the wrong
/// reader.
/// </summary>
internal sealed class ListedOrganisation
{
    private const int MaxLines = 20;
    private const int LargeList = 20_000;

    private readonly List<PeopleRow> rows;
    private readonly AddressOwners owners;
    private readonly ManagerLookup managers;
    private readonly PeopleListFaults faults;

    private ListedOrganisation(List<PeopleRow> rows, PeopleListFaults faults)
    {
        (this.rows, this.faults) = (rows, faults);
        owners = new AddressOwners(rows, faults);
        managers = new ManagerLookup(rows, owners);
    }

    /// <summary>Null if it contains nobody.</summary>
    /// <param name="rows">Are cleared as soon as they are people: a large list and its chart need not be in memory together.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Organisation? Of(List<PeopleRow> rows, PeopleListFaults faults)
    {
        if (!rows.Exists(r => r.IsPerson))
        {
            faults.Error(null, say => say.ListNobody, say => say.ListAddRows);
            return null;
        }

        FreeMemory(rows.Count);
        var (people, lines, groups, rooms) = Read(rows, faults);
        FreeMemory(people.Count);
        return new Organisation(ReportingLines.Chart(people, lines, faults), groups, rooms) { IsList = true };
    }

    /// <summary>
    /// The collector would let what was read of a large list, and then its rows, lie until long after its chart is made.
    /// </summary>
    internal static void FreeMemory(int people)
    {
        if (people > LargeList)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>In a frame of its own, after which nothing refers to the rows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (List<Person> People, List<int> Lines, List<EmailAddress> Groups, List<EmailAddress> Rooms) Read(
        List<PeopleRow> rows, PeopleListFaults faults)
    {
        var read = new ListedOrganisation(rows, faults).Read();
        rows.Clear();
        return read;
    }

    private (List<Person> People, List<int> Lines, List<EmailAddress> Groups, List<EmailAddress> Rooms) Read()
    {
        WarnOfLeavers();
        var (people, lines) = (new List<Person>(rows.Count), new List<int>(rows.Count));
        foreach (var row in rows.Where(r => r.IsPerson))
        {
            var same = owners.RowsOf(row.Address!.Value); // people have an address
            if (same[0] == row)
            {
                people.Add(PersonOf(same));
                lines.Add(row.Line);
            }
        }

        WarnOfPeopleInGroups();
        return (people, lines, [.. AddressesOf(RowType.Group)], [.. AddressesOf(RowType.Room)]);
    }

    /// <summary>Combines all rows with the same address into one person.</summary>
    private Person PersonOf(IReadOnlyList<PeopleRow> same)
    {
        var (first, address) = (same[0], same[0].Address!.Value); // people have an address
        return new Person(new PersonId(address.Value), address, first.Name.Length > 0 ? first.Name : address.Value)
        {
            Manager = ManagerOf(same),
            Title = First(same, r => r.Details.Title, null),
            Language = First(same, r => r.Details.Language, null),
            TimeZone = First(same, r => r.Details.TimeZone, NodaTime.DateTimeZone.Utc),
            ManagerSince = same.Count == 1 ? first.Details.ManagerSince : same.Max(r => r.Details.ManagerSince),
            Place = First(same, r => r.Details.Place, null),
            Week = First(same, r => r.Details.Week, WorkingWeek.MondayToFriday),
            Aliases = All(same, owners.OwnAliases),
            Groups = All(same, r => r.Details.Groups),
            ListedIds = All(same, r => r.Details.LastingIds),
        };
    }

    /// <summary>What the first row that says anything says.</summary>
    private static T First<T>(IReadOnlyList<PeopleRow> same, Func<PeopleRow, T> value, T nothing) => same.Count == 1
        ? value(same[0])
        : same.Select(value).FirstOrDefault(v => !EqualityComparer<T>.Default.Equals(v, nothing), nothing);

    private static IReadOnlyList<T> All<T>(IReadOnlyList<PeopleRow> same, Func<PeopleRow, IReadOnlyList<T>> values) => same.Count == 1
        ? values(same[0])
        : same.SelectMany(values).Distinct().ToArray();

    private PersonId? ManagerOf(IReadOnlyList<PeopleRow> same)
    {
        if (same.Count == 1)
        {
            return (ManagerOf(same[0]) as ManagerLookupResult.Found)?.Manager;
        }

        var findings = same.Select(ManagerOf).ToList();
        WarnOfDuplicate(same, findings);
        return findings.Distinct().Take(2).ToList() is [ManagerLookupResult.Found only] ? only.Manager : null;
    }

    private ManagerLookupResult ManagerOf(PeopleRow row)
    {
        var found = managers.Find(row.Manager);
        if (found is ManagerLookupResult.Unclear unclear)
        {
            WarnOfNoManager(row, unclear);
        }

        return found;
    }

    private void WarnOfNoManager(PeopleRow row, ManagerLookupResult.Unclear unclear) => faults.Warn(
        row.Line,
        new FileFault(say => say.ListNoManager(row.Address?.Value ?? string.Empty, unclear.Fault.What(say)), unclear.Fault.Remedy));

    private void WarnOfDuplicate(IReadOnlyList<PeopleRow> same, List<ManagerLookupResult> findings)
    {
        string[] lines = [.. same.Select(r => Designation.Of(r.Line))];
        var isAgreed = findings.Distinct().Count() == 1;
        var (address, count) = ($"{same[0].Address}", same.Count);
        faults.Warn(
            same[0].Line,
            say => isAgreed
                ? say.ListListedTwice(address, count, lines)
                : say.ListListedTwiceOtherManagers(address, count, lines),
            say => say.ListKeepOneRow);
    }

    private void WarnOfLeavers()
    {
        var left = rows.Where(r => r.Type == RowType.Gone).ToList();
        if (left.Count > 0)
        {
            string[] lines =
            [
                .. left.Take(MaxLines).Select(r => Designation.Of(r.Line)),
                .. left.Count > MaxLines ? ["..."] : Array.Empty<string>(),
            ];
            var count = left.Count;
            faults.Note(left[0].Line, say => say.ListLeavers(count, lines));
        }
    }

    private IEnumerable<EmailAddress> AddressesOf(RowType type) =>
        rows.Where(r => r.Type == type && r.Address is not null && owners.IsFree(r))
            .SelectMany(r => owners.OwnAliases(r).Prepend(r.Address!.Value)); // filtered in the line above

    private void WarnOfPeopleInGroups()
    {
        foreach (var (row, group) in rows.Where(r => r.IsPerson).SelectMany(r => r.Details.Groups, (r, g) => (r, g)))
        {
            if (owners.PersonOf(group) is not null)
            {
                faults.Warn(row.Line, say => say.ListPersonAsGroup(group.Value), say => say.ListDistributionListsOnly);
            }
        }
    }
}
