using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Turns the rows of a list into an organisation. Somebody whose manager is not certain has none, so that nobody's figures go to the wrong
/// reader.
/// </summary>
internal sealed class ListedOrganisation
{
    private const int MaxLines = 20;

    private readonly IReadOnlyList<PeopleRow> rows;
    private readonly IReadOnlyList<IGrouping<EmailAddress, PeopleRow>> people;
    private readonly AddressOwners owners;
    private readonly ManagerLookup managers;
    private readonly PeopleListFaults faults;

    private ListedOrganisation(IReadOnlyList<PeopleRow> rows, PeopleListFaults faults)
    {
        (this.rows, this.faults) = (rows, faults);
        people = [.. rows.Where(r => r.IsPerson).GroupBy(r => r.Address!.Value)]; // people have an address
        owners = new AddressOwners([.. rows.Where(r => r.Address is not null && r.Type is not RowType.Gone)], faults);
        managers = new ManagerLookup(rows, owners);
    }

    /// <summary>Null if it contains nobody.</summary>
    public static Organisation? Of(IReadOnlyList<PeopleRow> rows, PeopleListFaults faults) => new ListedOrganisation(rows, faults).Link();

    private Organisation? Link()
    {
        if (people.Count == 0)
        {
            faults.Error(null, say => say.ListNobody, say => say.ListAddRows);
            return null;
        }

        WarnOfLeavers();
        var listed = people.Select(PersonOf).ToList();
        WarnOfPeopleInGroups();
        var lines = people.ToDictionary(g => g.Key, g => g.First().Line);
        return new Organisation(
            ReportingLines.Chart(listed, p => lines[p.Email], faults), AddressesOf(RowType.Group), AddressesOf(RowType.Room))
        {
            IsList = true,
        };
    }

    /// <summary>Combines all rows with the same address into one person.</summary>
    private Person PersonOf(IGrouping<EmailAddress, PeopleRow> same)
    {
        var first = same.First();
        return new Person(new PersonId(same.Key.Value), same.Key, first.Name.Length > 0 ? first.Name : same.Key.Value)
        {
            Manager = ManagerOf([.. same]),
            Title = same.Select(r => r.Title).FirstOrDefault(t => t is not null),
            Language = same.Select(r => r.Language).FirstOrDefault(l => l is not null),
            TimeZone = same.Select(r => r.TimeZone).FirstOrDefault(z => z != NodaTime.DateTimeZone.Utc, NodaTime.DateTimeZone.Utc),
            ManagerSince = same.Max(r => r.ManagerSince),
            Place = same.Select(r => r.Place).FirstOrDefault(p => p is not null),
            Week = same.Select(r => r.Week).FirstOrDefault(w => w != WorkingWeek.MondayToFriday, WorkingWeek.MondayToFriday),
            Aliases = [.. same.SelectMany(owners.OwnAliases).Distinct()],
            Groups = [.. same.SelectMany(r => r.Groups).Distinct()],
            ListedIds = [.. same.SelectMany(r => r.LastingIds).Distinct()],
        };
    }

    private PersonId? ManagerOf(List<PeopleRow> same)
    {
        var findings = same.ConvertAll(r => managers.Find(r.Manager));
        foreach (var (row, finding) in same.Zip(findings))
        {
            if (finding is ManagerLookupResult.Unclear unclear)
            {
                faults.Warn(
                    row.Line,
                    new FileFault(say => say.ListNoManager($"{row.Address}", unclear.Fault.What(say)), unclear.Fault.Remedy));
            }
        }

        if (same.Count > 1)
        {
            WarnOfDuplicate(same, findings);
        }

        return findings.Distinct().ToList() is [ManagerLookupResult.Found only] ? only.Manager : null;
    }

    private void WarnOfDuplicate(List<PeopleRow> same, List<ManagerLookupResult> findings)
    {
        var lines = string.Join(", ", same.Select(r => r.Line));
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
            var (count, lines) = (left.Count, Lines(left));
            faults.Note(left[0].Line, say => say.ListLeavers(count, lines));
        }
    }

    private static string Lines(List<PeopleRow> some) =>
        string.Join(", ", some.Take(MaxLines).Select(r => r.Line)) + (some.Count > MaxLines ? ", ..." : string.Empty);

    private IEnumerable<EmailAddress> AddressesOf(RowType type) =>
        rows.Where(r => r.Type == type && r.Address is not null && owners.IsFree(r))
            .SelectMany(r => owners.OwnAliases(r).Prepend(r.Address!.Value)); // filtered in the line above

    private void WarnOfPeopleInGroups()
    {
        foreach (var (row, group) in rows.Where(r => r.IsPerson).SelectMany(r => r.Groups, (r, g) => (r, g)))
        {
            if (owners.PersonOf(group) is not null)
            {
                faults.Warn(row.Line, say => say.ListPersonAsGroup(group.Value), say => say.ListDistributionListsOnly);
            }
        }
    }
}
