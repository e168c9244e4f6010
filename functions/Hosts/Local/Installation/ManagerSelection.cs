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
        _ => throw new InvalidOperationException("ManagerSelection has no other case."),
    };

    /// <summary>Everybody in the organisation; can be empty.</summary>
    public static ManagerSelection Everybody(Organisation organisation) => new People([.. organisation.Chart.People]);

    public static ManagerSelection OfManagers(Organisation organisation, EmailAddress? only) =>
        Of(
            organisation,
            only,
            organisation.Chart.IsManager,
            Spoken.Messages.Cli.NoReports,
            Spoken.Messages.Cli.NobodyManages);

    public static ManagerSelection OfManagersOfManagers(Organisation organisation, EmailAddress? only) =>
        Of(
            organisation,
            only,
            organisation.Chart.IsManagerOfManagers,
            Spoken.Messages.Cli.NotManagerOfManagers,
            Spoken.Messages.Cli.NoManagerOfManagers);

    /// <summary>Finds a person by any of their addresses.</summary>
    public static Person? Find(Organisation organisation, EmailAddress address, out string fault)
    {
        var found = organisation.Find(address);
        fault = found is null ? NotInList(address, organisation.Chart.People) : string.Empty;
        return found;
    }

    private static ManagerSelection Of(
        Organisation organisation, EmailAddress? only, Func<PersonId, bool> isOne, Func<string, string> isNone, string nobody)
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

        return isOne(person.Id) ? new People([person]) : new Nobody(isNone(person.Email.Value));
    }

    private static string NotInList(EmailAddress address, IEnumerable<Person> people)
    {
        var say = Spoken.Messages.Cli;
        var near = Spelling.Nearest(address.Value, people.SelectMany(p => p.Aliases.Append(p.Email)).Select(a => a.Value));
        return near is null
            ? say.NotInList(address.Value)
            : Spoken.Messages.Digest.Sentences(say.NotInList(address.Value), say.DidYouMean(near));
    }
}
