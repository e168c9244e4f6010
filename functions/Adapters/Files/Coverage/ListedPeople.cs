using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// Finds the person that a row of another list is about: by address, by a number of the list of people, or by a unique name.
/// </summary>
internal sealed class ListedPeople
{
    // A search for similar addresses compares everybody, so it must not run for every row of a list in which every row is wrong.
    private const int MaxSuggestions = 10;

    private readonly Organisation organisation;
    private readonly Lazy<ILookup<string, Person>> byId;
    private readonly Lazy<ILookup<string, Person>> byName;
    private int suggestions;

    public ListedPeople(Organisation organisation)
    {
        this.organisation = organisation;
        var people = organisation.Chart.People;
        byId = new(() => people.SelectMany(p => p.ListedIds.Select(NumberIn), (person, key) => (person, key))
            .ToLookup(x => x.key, x => x.person));
        byName = new(() => people.SelectMany(p => ListedName.Keys(p.Name), (person, key) => (person, key))
            .ToLookup(x => x.key, x => x.person));
    }

    /// <summary>The person; or why it is not certain who it is.</summary>
    /// <param name="cells">What the row says about who it is, the most reliable first. At least one.</param>
    /// <param name="why">What is wrong; null if somebody was found.</param>
    public Person? Find(IReadOnlyList<ListCell> cells, out FileFault? why)
    {
        why = null;
        foreach (var cell in cells)
        {
            List<Person> found = [.. Matches(cell).Distinct().Take(2)];
            if (found is [var only])
            {
                return only;
            }

            why ??= found.Count > 1 ? new FileFault(say => say.AbsencesSeveral(cell.Text), say => say.AbsencesWriteAddress) : null;
        }

        why ??= Nobody(cells[0].Text);
        return null;
    }

    /// <summary>Without its heading.</summary>
    private static string NumberIn(string listedId) => listedId[(listedId.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private IEnumerable<Person> Matches(ListCell cell)
    {
        if (AddressCells.SingleAddress(cell.Text) is { } address)
        {
            return organisation.Find(address) is { } person ? [person] : [];
        }

        var ids = new[] { cell.Padded, cell.Text }.OfType<string>().Select(ListedName.Fold)
            .SelectMany(key => byId.Value[key]).ToList();
        return ids.Count > 0
            ? ids
            : ListedName.Keys(cell.Text).Select(key => byName.Value[key]).FirstOrDefault(same => same.Any()) ?? [];
    }

    private FileFault Nobody(string text) => new(
        say => say.AbsencesNobody(text), Spelling.Suggest(say => say.AbsencesWriteAddress, Similar(text)));

    private string? Similar(string text)
    {
        if (suggestions++ >= MaxSuggestions)
        {
            return null;
        }

        var people = organisation.Chart.People;
        return text.Contains('@', StringComparison.Ordinal)
            ? Spelling.NearestAddress(text, people.Select(p => p.Email.Value))
            : Spelling.Nearest(text, people.Select(p => p.Name));
    }
}
