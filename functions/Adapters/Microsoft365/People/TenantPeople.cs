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
        var warnings = new List<string>();
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
    private static PersonId? ManagerOf(TenantAccount account, Dictionary<PersonId, TenantAccount> byId, List<string> warnings)
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
            warnings.Add(
                // Nobody is above somebody without a manager.
                $"{account.Id}: the manager {account.Manager} {Why(account.Manager!.Value, byId)}; " +
                $"{(above is { } next ? $"{next} is used instead" : "there is no manager above")}.");
        }

        return above;
    }

    private static string Why(PersonId manager, Dictionary<PersonId, TenantAccount> byId) => byId.GetValueOrDefault(manager)?.Why switch
    {
        TenantAccount.Absence.Disabled => "has a disabled account",
        TenantAccount.Absence.Guest => "is a guest",
        TenantAccount.Absence.NotAPerson => "is listed as not a person",
        TenantAccount.Absence.NoMailbox => "has no mailbox",
        TenantAccount.Absence.None => "reports to them",
        null or _ => "is not in the directory",
    };
}
