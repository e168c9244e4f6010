using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Who has which address. An address that several people list belongs to the one who has it as the primary address, otherwise to nobody.
/// </summary>
internal sealed class AddressOwners
{
    private readonly ILookup<EmailAddress, PeopleRow> primary;
    private readonly ILookup<EmailAddress, PeopleRow> aliases;
    private readonly PeopleListFaults faults;

    /// <param name="rows">People, rooms and groups, each with an address.</param>
    /// <param name="faults">Receives the addresses that several people list.</param>
    public AddressOwners(IReadOnlyList<PeopleRow> rows, PeopleListFaults faults)
    {
        primary = rows.ToLookup(r => r.Address!.Value); // the caller passes only rows with an address
        aliases = rows.SelectMany(r => r.Aliases, (row, address) => (row, address)).ToLookup(x => x.address, x => x.row);
        this.faults = faults;
    }

    /// <summary>The person with this address or alias; null if it is not unambiguous.</summary>
    public PersonId? PersonOf(EmailAddress address)
    {
        if (primary.Contains(address))
        {
            return primary[address].Any(r => r.IsPerson) ? new PersonId(address.Value) : null;
        }

        var owners = aliases[address].Select(r => r.Address!.Value).Distinct().ToList(); // each row has an address
        return owners.Count == 1 && aliases[address].All(r => r.IsPerson) ? new PersonId(owners[0].Value) : null;
    }

    /// <summary>The aliases of a row that belong to it.</summary>
    public List<EmailAddress> OwnAliases(PeopleRow row) => [.. row.Aliases.Where(a => IsOwn(row, a))];

    /// <summary>A room or group with the address of a person is left out, because it would be unclear which of them was invited.</summary>
    public bool IsFree(PeopleRow roomOrGroup)
    {
        var other = primary[roomOrGroup.Address!.Value].FirstOrDefault(r => r.IsPerson); // each row has an address
        if (other is not null)
        {
            var (address, line) = (roomOrGroup.Address.Value.Value, FileFault.Number(other.Line));
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
            ?? (primary.Contains(alias) ? null : aliases[alias].FirstOrDefault(r => r.Address != row.Address));
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
