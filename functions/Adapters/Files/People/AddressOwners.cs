using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Who has which address. An address that several people list belongs to the one who has it as the primary address, otherwise to nobody.
/// </summary>
internal sealed class AddressOwners
{
    private readonly RowIndex<EmailAddress> primary;
    private readonly RowIndex<EmailAddress> aliases = new();
    private readonly PeopleListFaults faults;

    /// <param name="rows">All rows. Those of people who have left, and those without an address, own none.</param>
    /// <param name="faults">Receives the addresses that several people list.</param>
    public AddressOwners(IReadOnlyList<PeopleRow> rows, PeopleListFaults faults)
    {
        (this.faults, primary) = (faults, new(rows.Count));
        foreach (var row in rows)
        {
            if (row.Address is { } address && row.Type is not RowType.Gone)
            {
                primary.Add(address, row);
                foreach (var alias in row.Details.Aliases)
                {
                    aliases.Add(alias, row);
                }
            }
        }
    }

    /// <summary>All rows of the people with this address, in their order.</summary>
    public IReadOnlyList<PeopleRow> RowsOf(EmailAddress address) =>
        primary[address] is [{ IsPerson: true }] only ? only : [.. primary[address].Where(r => r.IsPerson)];

    /// <summary>The person with this address or alias; null if it is not unambiguous.</summary>
    public PersonId? PersonOf(EmailAddress address)
    {
        if (primary[address] is { Count: > 0 } owned)
        {
            // With the text of the row, so that the text of the manager's cell need not be kept.
            return owned.FirstOrDefault(r => r.IsPerson)?.Address is { } own ? new PersonId(own.Value) : null;
        }

        var owners = aliases[address].Select(r => r.Address!.Value).Distinct().ToList(); // each row has an address
        return owners.Count == 1 && aliases[address].All(r => r.IsPerson) ? new PersonId(owners[0].Value) : null;
    }

    /// <summary>The aliases of a row that belong to it.</summary>
    public IReadOnlyList<EmailAddress> OwnAliases(PeopleRow row) =>
        row.Details.Aliases.Count == 0 ? [] : row.Details.Aliases.Where(a => IsOwn(row, a)).ToArray();

    /// <summary>A room or group with the address of a person is left out, because it would be unclear which of them was invited.</summary>
    public bool IsFree(PeopleRow roomOrGroup)
    {
        var other = primary[roomOrGroup.Address!.Value].FirstOrDefault(r => r.IsPerson); // each row has an address
        if (other is not null)
        {
            var (address, line) = (roomOrGroup.Address.Value.Value, Designation.Of(other.Line));
            faults.Warn(
                roomOrGroup.Line,
                say => roomOrGroup.Type == RowType.Room ? say.ListRoomIsPerson(address, line) : say.ListGroupIsPerson(address, line),
                say => say.ListOwnAddress);
        }

        return other is null;
    }

    private bool IsOwn(PeopleRow row, EmailAddress alias)
    {
        var other = primary[alias].FirstOrDefault(r => r.Address != row.Address)
            ?? (primary[alias].Count > 0 ? null : aliases[alias].FirstOrDefault(r => r.Address != row.Address));
        if (other is not null)
        {
            faults.Warn(
                row.Line,
                say => say.ListAliasOfOther(alias.Value, other.Shown(say)),
                say => say.ListOneOwner);
        }

        return other is null;
    }
}
