using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Finds the manager that a row refers to, by address, id or name.</summary>
/// <param name="rows">All rows, including people who have left and people without an address, because a name could refer to them.</param>
/// <param name="owners">Who has which address.</param>
internal sealed partial class ManagerLookup(IReadOnlyList<PeopleRow> rows, AddressOwners owners)
{
    private readonly RowIndex<string> byId = RowIndex<string>.Of(rows, r => r.Ids);

    private readonly RowIndex<EmailAddress> gone =
        RowIndex<EmailAddress>.Of(rows, r => !r.IsPerson && r.Address is { } address ? [address] : []);

    // Most lists give every manager by address or id.
    private readonly Lazy<RowIndex<string>> byName = new(() => RowIndex<string>.Of(rows, r => r.NameKeys));

    // Those who report to the same manager say so in the same words.
    private readonly Dictionary<ManagerReference, ManagerLookupResult> known = new(ReferenceEqualityComparer.Instance);

    // A search for similar names compares everybody, so it must not run for every row of a list in which every row is wrong.
    private const int MaxSuggestions = 10;

    private int suggestions;

    public ManagerLookupResult Find(ManagerReference claim)
    {
        if (!known.TryGetValue(claim, out var result))
        {
            known[claim] = result = FindAny(claim);
        }

        return result;
    }

    private ManagerLookupResult FindAny(ManagerReference claim)
    {
        if (claim.IsNobody)
        {
            return new ManagerLookupResult.Nobody();
        }

        if (claim.Unreadable is { } why)
        {
            return new ManagerLookupResult.Unclear(why, say => say.ListWriteManagerOrBlank);
        }

        // An unknown address or id still shows that the name alone is not enough.
        var sure = claim.Sure.Select(Find).ToList();
        var any = claim.Any is { } cell ? Find(cell) : null;
        var found = sure.Append(any).OfType<ManagerLookupResult.Found>().Select(f => f.Manager).Distinct().ToList();
        return (found.Count, sure.Count) switch
        {
            ( > 1, _) => new ManagerLookupResult.Unclear(
                say => say.ListManagersDiffer([.. found.Select(f => f.Value)]), say => say.ListCorrectOutdated),
            (_, 0) when any is not null => any,
            (1, _) when sure.OfType<ManagerLookupResult.Found>().FirstOrDefault() is { } certain => certain,
            _ => sure[0], // a reference has one of the two
        };
    }

    private ManagerLookupResult Find(ListCell cell)
    {
        var text = cell.Text;
        var (name, mark) = ListedName.Split(text);
        return new[] { cell.Padded, text, mark, WholeNumber(text) }.OfType<string>().Select(FindExactly).FirstOrDefault(f => f is not null)
            ?? FindByName(text)
            ?? (CommonName(text) is { } common ? FindByName(common) : null)
            ?? Unknown(text, name);
    }

    /// <summary>12 for 12.0, which programs write that took a column with blanks for numbers; null for anything else.</summary>
    private static string? WholeNumber(string text) =>
        text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && text.AsSpan(0, point).IndexOfAnyExceptInRange('0', '9') < 0
        && text.Length > point + 1 && text.AsSpan(point + 1).IndexOfAnyExcept('0') < 0
            ? text[..point]
            : null;

    /// <summary>"Ann Lee" of <c>CN=Ann Lee,OU=Staff,DC=contoso</c>, as Active Directory names a manager; null for anything else.</summary>
    private static string? CommonName(string text) => DistinguishedName().Match(text) is { Success: true } match
        ? match.Groups[1].Value.Replace("\\", string.Empty, StringComparison.Ordinal)
        : null;

    [GeneratedRegex(@"^CN=((?:\\.|[^,\\])+),(?:OU|CN|DC|O)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DistinguishedName();

    /// <summary>Null if it is neither an address nor an id.</summary>
    private ManagerLookupResult? FindExactly(string text)
    {
        if (AddressCells.SingleAddress(text) is { } address)
        {
            if (owners.PersonOf(address) is { } person)
            {
                return new ManagerLookupResult.Found(person);
            }

            if (gone[address] is [var other, ..])
            {
                return NoManager(other);
            }
        }

        return byId[ListedName.Fold(text)] is { Count: > 0 } same
            ? SinglePerson(same, (say, lines) => say.ListIdAmbiguous(text, lines))
            : null;
    }

    private ManagerLookupResult? FindByName(string text) => ListedName.Keys(text)
        .Select(key => byName.Value[key])
        .FirstOrDefault(same => same.Count > 0) is { } found
            ? SinglePerson(found, (say, lines) => say.ListNameAmbiguous(text, lines))
            : null;

    /// <summary>Somebody may be listed twice, or have left and returned: then the address is the same.</summary>
    private static ManagerLookupResult SinglePerson(
        IReadOnlyList<PeopleRow> same, Func<IFileFaultsMessages, IReadOnlyList<string>, string> ambiguous)
    {
        var people = same.DistinctBy(r => r.Address?.Value ?? $"line {r.Line}").ToList();
        return people.Count switch
        {
            1 when same.FirstOrDefault(r => r.IsPerson) is { Address: { } address } =>
                new ManagerLookupResult.Found(new PersonId(address.Value)),
            1 => NoManager(people[0]),
            _ => new ManagerLookupResult.Unclear(
                say => ambiguous(say, [.. people.Take(3).Select(p => say.ListLine(Designation.Of(p.Line)))]),
                say => say.ListNameManagerByAddress),
        };
    }

    private static ManagerLookupResult.Unclear NoManager(PeopleRow row) => row.Type switch
    {
        RowType.Person => new(say => say.ListManagerNoAddress(row.Shown(say)), say => say.ListWriteManagerAddress),
        RowType.Room or RowType.Group => new(say => say.ListManagerNotPerson(row.Shown(say)), say => say.ListNamePerson),
        RowType.Gone or RowType.Guest or _ => new(say => say.ListManagerLeft(row.Shown(say)), say => say.ListNameNewManager),
    };

    private ManagerLookupResult.Unclear Unknown(string text, string name) =>
        new(say => say.ListManagerUnknown(text), Spelling.Suggest(say => say.ListAddManager, Suggestion(text, name)));

    private string? Suggestion(string text, string name)
    {
        if (suggestions++ >= MaxSuggestions)
        {
            return null;
        }

        var people = rows.Where(r => r.IsPerson);
        return text.Contains('@', StringComparison.Ordinal)
            ? Spelling.NearestAddress(text, people.Select(r => r.Address!.Value.Value)) // people have an address
            : Spelling.Nearest(name, people.Select(r => r.Name));
    }
}
