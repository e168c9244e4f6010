using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The people that a command is about: all of a kind, or the one person named by <c>--for</c>.</summary>
internal abstract record ManagerSelection
{
    private ManagerSelection()
    {
    }

    public sealed record People(IReadOnlyList<Person> Managers) : ManagerSelection;

    /// <param name="Fault">A message for the user, with a remedy.</param>
    public sealed record Nobody(string Fault) : ManagerSelection;

    public T Match<T>(Func<IReadOnlyList<Person>, T> people, Func<string, T> nobody) => this switch
    {
        People p => people(p.Managers),
        Nobody n => nobody(n.Fault),
        _ => throw new InvalidOperationException("ManagerSelection is closed."),
    };

    /// <summary>Everybody in the organisation; can be empty.</summary>
    public static ManagerSelection Everybody(Organisation organisation) => new People([.. organisation.Chart.People]);

    public static ManagerSelection OfManagers(Organisation organisation, EmailAddress? only) =>
        Of(
            organisation,
            only,
            organisation.Chart.IsManager,
            "has no direct reports",
            "Nobody in the list of people has a manager, so there are no 1:1s to show. Give each person's manager in the list.");

    public static ManagerSelection OfManagersOfManagers(Organisation organisation, EmailAddress? only) =>
        Of(
            organisation,
            only,
            organisation.Chart.IsManagerOfManagers,
            "is not a manager of managers: none of their reports has reports",
            "Nobody in the list of people has a manager who has a manager, so there is nobody to write a digest for. Give each person's " +
            "manager in the list; 'coverage' shows the 1:1s of a single level.");

    /// <summary>Finds a person by any of their addresses.</summary>
    public static Person? Find(Organisation organisation, EmailAddress address, out string fault)
    {
        var found = organisation.Find(address);
        fault = found is null ? $"{address} is not in the list of people.{Suggestion(address, organisation.Chart.People)}" : string.Empty;
        return found;
    }

    private static ManagerSelection Of(
        Organisation organisation, EmailAddress? only, Func<PersonId, bool> isOne, string isNone, string nobody)
    {
        var all = organisation.Chart.People.Where(p => isOne(p.Id)).ToList();
        if (only is not { } address)
        {
            return all.Count > 0 ? new People(all) : new Nobody(nobody);
        }

        if (Find(organisation, address, out var unknown) is not { } person)
        {
            return new Nobody(unknown);
        }

        return isOne(person.Id) ? new People([person]) : new Nobody($"{person.Email} {isNone}.");
    }

    private static string Suggestion(EmailAddress address, IEnumerable<Person> people) =>
        Spelling.DidYouMean(address.Value, people.SelectMany(p => p.Aliases.Append(p.Email)).Select(a => a.Value));
}
