using System.Globalization;
using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Core.People;
using EmailAddress = OutlookOneOnOne.Core.People.EmailAddress;
using Person = OutlookOneOnOne.Core.People.Person;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>The parts of a tenant's account that we need, whether or not it belongs to a current person of the organisation.</summary>
internal sealed record TenantAccount(PersonId Id, PersonId? Manager, Person? Person, TenantAccount.Absence Why)
{
    // https://learn.microsoft.com/graph/api/resources/user
    public static readonly string[] Select =
    [
        "id", "displayName", "mail", "userPrincipalName", "proxyAddresses", "accountEnabled", "userType", "jobTitle", "employeeHireDate",
        "preferredLanguage",
    ];

    /// <summary>Why an account does not count as a person of the organisation.</summary>
    public enum Absence
    {
        None,
        Disabled,
        Guest,

        /// <summary>The organisation lists it as not a person, such as a shared mailbox.</summary>
        NotAPerson,
        NoMailbox,
    }

    /// <summary>The primary address first; empty without a mailbox.</summary>
    public IReadOnlyList<EmailAddress> Addresses { get; private init; } = [];

    /// <summary>Null for an account without an id.</summary>
    public static TenantAccount? Of(User given)
    {
        if (string.IsNullOrWhiteSpace(given.Id))
        {
            return null;
        }

        var id = new PersonId(given.Id);
        var manager = string.IsNullOrWhiteSpace(given.Manager?.Id) ? (PersonId?)null : new PersonId(given.Manager.Id);
        var addresses = AddressesOf(given);
        var absence = WhyAbsent(given, addresses);
        var isAway = absence == Absence.Disabled && manager is not null && addresses.Count > 0;
        var why = isAway ? Absence.None : absence;
        var person = why == Absence.None
            ? PersonOf(given, id, manager, addresses) with { Blocked = isAway ? new BlockedDays() : null }
            : null;
        return new TenantAccount(id, manager, person, why) { Addresses = addresses };
    }

    /// <summary>The same account, without a person where the organisation lists one of its addresses as nobody's.</summary>
    public TenantAccount Exclude(Func<EmailAddress, bool> isExcluded) =>
        Person is { } person && person.Aliases.Prepend(person.Email).Any(isExcluded)
            ? this with { Person = null, Why = Absence.NotAPerson }
            : this;

    /// <summary>
    /// The same account, without a person where it is that of a room or of equipment: those accounts are blocked as well, and some have a
    /// manager.
    /// </summary>
    public TenantAccount ExcludePlace(Func<EmailAddress, bool> isPlace) => Person is { IsBlocked: true } ? Exclude(isPlace) : this;

    private static Absence WhyAbsent(User given, List<EmailAddress> addresses)
    {
        if ("Guest".Equals(given.UserType, StringComparison.OrdinalIgnoreCase))
        {
            return Absence.Guest;
        }

        var withoutMailbox = addresses.Count == 0 ? Absence.NoMailbox : Absence.None;
        return given.AccountEnabled is false ? Absence.Disabled : withoutMailbox;
    }

    private static Person PersonOf(User given, PersonId id, PersonId? manager, List<EmailAddress> addresses) =>
        new(id, addresses[0], string.IsNullOrWhiteSpace(given.DisplayName) ? addresses[0].Value : given.DisplayName)
        {
            Manager = manager,
            Title = string.IsNullOrWhiteSpace(given.JobTitle) ? null : given.JobTitle.Trim(),
            Language = string.IsNullOrWhiteSpace(given.PreferredLanguage) ? null : given.PreferredLanguage.Trim(),
            Aliases = [.. addresses.Skip(1)],
            // Nobody reported to a manager before they were hired. The directory has no dates for later changes of manager.
            ManagerSince = given.EmployeeHireDate is { } hired ? LocalDate.FromDateTime(hired.UtcDateTime) : null,
        };

    /// <summary>
    /// The addresses, the primary one first; empty without a mailbox. "SMTP:" marks the primary address, "smtp:" the others, and "x500:"
    /// former mailboxes, which old invitations still use.
    /// </summary>
    private static List<EmailAddress> AddressesOf(User given)
    {
        var proxies = (given.ProxyAddresses ?? [])
            .OfType<string>() // a list in JSON may contain null
            .OrderByDescending(p => p.StartsWith("SMTP:", StringComparison.Ordinal))
            .Select(AfterScheme);
        string?[] all = string.IsNullOrWhiteSpace(given.Mail) && given.ProxyAddresses is not { Count: > 0 }
            ? []
            : [given.Mail, .. proxies, given.UserPrincipalName];
        var addresses = all.Select(a => EmailAddress.TryParse(a, out var address) ? address : (EmailAddress?)null).OfType<EmailAddress>();
        return [.. addresses.Distinct().OrderByDescending(a => a.IsSmtp)];
    }

    private static string? AfterScheme(string proxy) => proxy.Split(':', 2) switch
    {
        [var scheme, var address] when scheme.ToUpper(CultureInfo.InvariantCulture) is "SMTP" or "X500" => address,
        _ => null,
    };
}
