using Microsoft.Identity.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Authentication;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>
/// One person's sign-in to Microsoft 365 on their own machine, kept from one command to the next. MSAL keeps the tokens, for
/// Azure.Identity cannot forget them again.
/// </summary>
/// <param name="folder">Where to keep it; null for the person's own place for such things.</param>
public sealed class DeskSignIn(string? folder = null)
{
    /// <summary>Microsoft Graph Command Line Tools: an application of Microsoft's that every tenant knows. An organisation may keep it out and name another.</summary>
    public const string DefaultClientId = "14d82eec-204b-4c2f-b7e8-296a70dab67e";

    /// <summary>Whatever tenant of an organisation the person belongs to.</summary>
    public const string DefaultTenant = "organizations";

    // Enough for one's own team, and each person can allow it for themselves.
    private static readonly string[] OwnTeam = ["User.Read", "Calendars.Read"];

    // An administrator must allow these.
    private static readonly string[] WholeOrganisation =
        ["User.Read.All", "GroupMember.Read.All", "Place.Read.All", "MailboxSettings.Read", "Calendars.Read", "Calendars.Read.Shared"];

    private readonly SignInStore store = new(folder);

    /// <param name="request">As whom.</param>
    /// <param name="show">Told where to go and which code to type there.</param>
    /// <param name="cancellationToken">Stops waiting for the person.</param>
    /// <exception cref="SignInException">It did not come about; the message says what to do.</exception>
    public async Task<SignedInPerson> SignInAsync(SignInRequest request, Action<string> show, CancellationToken cancellationToken)
    {
        var remembered = new SignInRecord(request.ClientId, request.Tenant, AccountId: "", UserName: "");
        var (app, isEncrypted) = await store.OpenAsync(remembered);
        try
        {
            var result = await app.AcquireTokenWithDeviceCode(request.WholeOrganisation ? WholeOrganisation : OwnTeam, code =>
            {
                show(code.Message);
                return Task.CompletedTask;
            }).ExecuteAsync(cancellationToken);
            store.Remember(remembered with { AccountId = result.Account.HomeAccountId.Identifier, UserName = result.Account.Username });
            return new SignedInPerson(result.Account.Username, isEncrypted, store.Folder);
        }
        catch (Exception e) when (e is MsalException or HttpRequestException)
        {
            throw SignInException.From(e);
        }
    }

    /// <returns>Who was signed in; null when nobody was.</returns>
    public async Task<string?> SignOutAsync(CancellationToken cancellationToken)
    {
        if (store.Remembered is not { } record)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var (app, _) = await store.OpenAsync(record);
        foreach (var account in await app.GetAccountsAsync())
        {
            await app.RemoveAsync(account);
        }

        store.Forget();
        return record.UserName;
    }
}

/// <summary>How somebody signs in.</summary>
/// <param name="Tenant">Id or domain.</param>
/// <param name="ClientId">Of a public client.</param>
/// <param name="WholeOrganisation">To read everybody, not only oneself and one's reports.</param>
public sealed record SignInRequest(string Tenant, string ClientId, bool WholeOrganisation);

/// <summary>Who has signed in.</summary>
/// <param name="UserName">For that person to read.</param>
/// <param name="IsEncrypted">False where the machine has no keyring: then the tokens lie in a file that only this user can read.</param>
/// <param name="Folder">Where.</param>
public sealed record SignedInPerson(string UserName, bool IsEncrypted, string Folder);
