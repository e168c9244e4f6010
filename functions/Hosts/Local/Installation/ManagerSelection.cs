using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Whom a command is about: everybody of a kind, or the one person named by <c>--for</c>.</summary>
internal abstract record ManagersAsked
{
    private ManagersAsked()
    {
    }

    public sealed record People(IReadOnlyList<Person> Managers) : ManagersAsked;

    /// <param name="Fault">For the person who asked, remedy included.</param>
    public sealed record Nobody(string Fault) : ManagersAsked;

    public T Match<T>(Func<IReadOnlyList<Person>, T> people, Func<string, T> nobody) => this switch
    {
        People p => people(p.Managers),
        Nobody n => nobody(n.Fault),
        _ => throw new InvalidOperationException("ManagersAsked is closed."),
    };

    /// <summary>Nobody in particular, where the whole organisation is meant.</summary>
    public static ManagersAsked OfAnybody(Organisation organisation) => new People([.. organisation.Chart.People]);

    public static ManagersAsked OfManagers(Organisation organisation, EmailAddress? only) =>
        Of(organisation, only, organisation.Chart.IsManager, "has no direct reports");

    public static ManagersAsked OfManagersOfManagers(Organisation organisation, EmailAddress? only) =>
        Of(organisation, only, organisation.Chart.IsManagerOfManagers, "is no manager of managers: nobody who reports to them has reports of their own");

    /// <summary>The person behind an address, primary or alias.</summary>
    public static Person? Find(Organisation organisation, EmailAddress address, out string fault)
    {
        var found = organisation.Find(address);
        fault = found is null ? $"{address} is nobody among the people.{Meant(address, organisation.Chart.People)}" : string.Empty;
        return found;
    }

    private static ManagersAsked Of(Organisation organisation, EmailAddress? only, Func<PersonId, bool> isOne, string isNone)
    {
        var all = organisation.Chart.People.Where(p => isOne(p.Id)).ToList();
        if (only is not { } address)
        {
            return new People(all);
        }

        return Find(organisation, address, out var unknown) is not { } person ? new Nobody(unknown)
            : isOne(person.Id) ? new People([person])
            : new Nobody($"{person.Email} {isNone}.");
    }

    private static string Meant(EmailAddress address, IEnumerable<Person> people) =>
        Spelling.DidYouMean(address.Value, people.SelectMany(p => p.Aliases.Append(p.Email)).Select(a => a.Value));
}
