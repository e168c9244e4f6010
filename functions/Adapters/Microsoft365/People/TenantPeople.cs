using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// Builds an organisation from the accounts of a tenant, and repairs common faults: managers who have left, circular reporting lines, and
/// duplicate addresses.
/// </summary>
internal static class TenantPeople
{
    /// <returns>The org chart, and what was repaired, by ids.</returns>
    public static RepairedChart Of(IReadOnlyCollection<TenantAccount> accounts)
    {
        var byId = accounts.DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        var warnings = new List<DirectoryWarning>();
        var people = accounts.Where(a => a.Person is not null)
            .Select(a => a.Person! with { Manager = ManagerOf(a, byId, warnings) }) // filtered in the line above
            .ToList();
        var repaired = RepairedChart.Of(people);
        return repaired with { Warnings = [.. warnings, .. repaired.Warnings] };
    }

    /// <summary>
    /// The nearest manager above who is still there. People whose manager has left count as reporting to that manager's manager, because
    /// otherwise they would be missing from every digest.
    /// </summary>
    private static PersonId? ManagerOf(TenantAccount account, Dictionary<PersonId, TenantAccount> byId, List<DirectoryWarning> warnings)
    {
        var visited = new HashSet<PersonId> { account.Id };
        var above = account.Manager;
        while (above is { } id && byId.GetValueOrDefault(id) is { Person: null } gone && visited.Add(id))
        {
            above = gone.Manager;
        }

        if (above is { } someone && byId.GetValueOrDefault(someone) is not { Person: not null })
        {
            above = null;
        }

        if (above != account.Manager)
        {
            warnings.Add(Warning(account.Id, account.Manager!.Value, byId, above)); // Nobody is above somebody without a manager.
        }

        return above;
    }

    private static DirectoryWarning Warning(
        PersonId person, PersonId manager, Dictionary<PersonId, TenantAccount> byId, PersonId? instead)
    {
        var why = Why(byId.GetValueOrDefault(manager)?.Why);
        return new DirectoryWarning(say => instead is { } next
            ? say.DirectoryOtherManager(person.Value, manager.Value, why(say), next.Value)
            : say.DirectoryNoManager(person.Value, manager.Value, why(say)));
    }

    private static Func<IFileFaultsMessages, string> Why(TenantAccount.Absence? absence) => absence switch
    {
        TenantAccount.Absence.Disabled => say => say.ManagerGoneDisabled,
        TenantAccount.Absence.Guest => say => say.ManagerGoneGuest,
        TenantAccount.Absence.NotAPerson => say => say.ManagerGoneNotAPerson,
        TenantAccount.Absence.NoMailbox => say => say.ManagerGoneNoMailbox,
        TenantAccount.Absence.None => say => say.ManagerGoneCircle,
        null or _ => say => say.ManagerGoneUnknown,
    };
}
