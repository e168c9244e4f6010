using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The organisation, for those who stand in an invitation without an address of use.</summary>
internal sealed class IcsDirectory(Organisation organisation)
{
    private readonly ILookup<string, Person> byName =
        organisation.Chart.People.ToLookup(p => p.Name.Trim(), StringComparer.OrdinalIgnoreCase);

    public Organisation Organisation => organisation;

    public Person? Find(EmailAddress address) => organisation.Find(address);

    /// <summary>Null unless exactly one person has that name.</summary>
    public Person? FindByName(string name)
    {
        var people = byName[name.Trim()].Take(2).ToList();
        return people.Count == 1 ? people[0] : null;
    }
}
