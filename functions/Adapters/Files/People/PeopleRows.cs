using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>All rows of a people file, to be linked into an organisation.</summary>
internal sealed class PeopleRows(IReadOnlyList<PeopleRow> rows, PeopleListFaults faults)
{
    // Looking for a near address goes through all people: a file that is wrong on every row must not take minutes.
    private const int MostSuggestions = 10;

    private readonly List<PeopleRow> people = [.. rows.Where(r => r.Type == RowType.Person)];
    private readonly ILookup<PersonId, PeopleRow> byId = rows.Where(r => r.Type == RowType.Person).ToLookup(r => r.Person.Id);
    private int suggestions;

    /// <summary>Null when there are faults.</summary>
    public Organisation? Link()
    {
        FindAddressesOfTwoTypes();
        WarnOfPeopleInGroups();
        var chart = Chart();
        return faults.Any || chart is null ? null : new Organisation(chart, AddressesOf(RowType.Group), AddressesOf(RowType.Room));
    }

    private IEnumerable<EmailAddress> AddressesOf(RowType type) => rows.Where(r => r.Type == type).SelectMany(r => r.Addresses);

    private OrgChart? Chart()
    {
        var owners = new Dictionary<EmailAddress, PersonId>();
        foreach (var (row, address) in people.SelectMany(r => r.Addresses, (r, a) => (r, a)))
        {
            owners.TryAdd(address, row.Person.Id);
        }

        return OrgChart.Create(people.Select(r => Managed(r, owners))).Match<OrgChart?>(chart => chart, found =>
        {
            foreach (var fault in found)
            {
                Tell(fault);
            }

            return null;
        });
    }

    private static Person Managed(PeopleRow row, Dictionary<EmailAddress, PersonId> owners) => row.Manager is { } manager
        ? row.Person with { Manager = owners.TryGetValue(manager, out var id) ? id : new PersonId(manager.Value) }
        : row.Person;

    private void Tell(OrgChartFault fault)
    {
        var lines = fault.People.SelectMany(id => byId[id]).Select(r => r.Line).Order().ToList();
        var remedy = fault.Kind switch
        {
            OrgChartFaultKind.UnknownManager => UnknownManagerRemedy(fault),
            OrgChartFaultKind.Cycle when lines.Count == 1 => " Leave the manager empty for somebody at the top.",
            OrgChartFaultKind.DuplicatePerson or OrgChartFaultKind.DuplicateAddress or OrgChartFaultKind.Cycle when lines.Count > 1 =>
                $" See lines {string.Join(", ", lines)}.",
            _ => string.Empty,
        };
        faults.Error(lines[0], fault.Message + remedy);
    }

    private string UnknownManagerRemedy(OrgChartFault fault)
    {
        const string remedy = "Add a row for them, correct the address, or leave it empty.";
        if (suggestions++ >= MostSuggestions)
        {
            return $" {remedy}";
        }

        var written = byId[fault.People[0]].First(r => r.Manager is not null).Manager!.Value.Value;
        return $" {remedy}{Spelling.DidYouMean(written, people.Select(r => r.Person.Email.Value))}";
    }

    /// <summary>An address that is a person's cannot be a room's or a group's too: which of them was invited?</summary>
    private void FindAddressesOfTwoTypes()
    {
        var conflicts = rows.SelectMany(r => r.Addresses, (row, address) => (row, address))
            .GroupBy(x => x.address, x => x.row)
            .Where(g => g.DistinctBy(r => r.Type).Skip(1).Any());
        foreach (var conflict in conflicts)
        {
            var first = conflict.First();
            var other = conflict.First(r => r.Type != first.Type);
            faults.Error(other.Line, $"{conflict.Key} is a {Word(other)} here and a {Word(first)} on line {first.Line}; an address is one thing.");
        }
    }

    private void WarnOfPeopleInGroups()
    {
        var owners = people.SelectMany(r => r.Addresses, (row, address) => (row, address)).ToLookup(x => x.address, x => x.row);
        foreach (var (row, group) in people.SelectMany(r => r.Person.Groups, (r, g) => (r, g)).Where(x => owners.Contains(x.g)))
        {
            faults.Warn(row.Line, $"{group} in groups is a person (line {owners[group].First().Line}), so it is not taken for a group.");
        }
    }

    private static string Word(PeopleRow row) => row.Type.ToString().ToLowerInvariant();
}
