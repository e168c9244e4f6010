using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>The signed-in person, who is in the directory.</summary>
/// <param name="Person">The caller's directory entry.</param>
/// <param name="Organisation">The current directory.</param>
/// <param name="Roles">The roles in the caller's token (<see cref="ApiRole"/>).</param>
internal sealed record Caller(Person Person, Organisation Organisation, IReadOnlyList<string> Roles)
{
    public PersonId Id => Person.Id;

    public OrgChart Chart => Organisation.Chart;

    /// <summary>Somebody in the directory, for administrators; null if there is none.</summary>
    /// <param name="idOrAddress">The person's id or one of their addresses.</param>
    public Person? FindAnybody(string idOrAddress) => string.IsNullOrWhiteSpace(idOrAddress)
        ? null
        : Chart.Find(new PersonId(idOrAddress))
            ?? (EmailAddress.TryParse(idOrAddress, out var address) ? Organisation.Find(address) : null);

    /// <summary><see cref="CallerPolicy"/> sets the caller before any endpoint runs; without that policy, this throws.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<Caller?>(context.Features.GetRequiredFeature<Caller>());
}

/// <summary>The roles of the app registration, in the claim <c>roles</c>.</summary>
public static class ApiRole
{
    /// <summary>May add, change and delete the organisation's agenda templates.</summary>
    public const string TemplateEditor = "TemplateEditor";

    /// <summary>
    /// May see and retry failed work, delete the data of people who have left, propose that two ids are one person, and enter absences.
    /// </summary>
    public const string Administrator = "Administrator";
}

/// <summary>The claims that identify a person. Entra ID's tokens have them; an authentication scheme of a host must issue them.</summary>
public static class ApiClaim
{
    /// <summary>The id of the person's tenant.</summary>
    public const string Tenant = "tid";

    /// <summary>The person's object id, which is their id in the directory.</summary>
    public const string Person = "oid";

    /// <summary>One claim for each <see cref="ApiRole"/> of the person.</summary>
    public const string Roles = "roles";
}
