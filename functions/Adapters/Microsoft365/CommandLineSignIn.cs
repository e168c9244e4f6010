using Microsoft.Identity.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Authentication;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>
/// A person's sign-in to Microsoft 365 on their own machine, which later commands use. MSAL stores the tokens, because Azure.Identity
/// cannot remove them again.
/// </summary>
/// <param name="folder">The folder for the sign-in; null for the user's usual folder.</param>
public sealed class CommandLineSignIn(string? folder = null)
{
    /// <summary>
    /// Microsoft Graph Command Line Tools, an application of Microsoft that is available in every tenant unless it is blocked.
    /// </summary>
    public const string DefaultClientId = "14d82eec-204b-4c2f-b7e8-296a70dab67e";

    /// <summary>The tenant of the person who signs in.</summary>
    public const string DefaultTenant = "organizations";

    // Enough for the user's own team; users can consent to these themselves.
    private static readonly string[] OwnTeam = ["User.Read", "Calendars.Read"];

    // An administrator must consent to these.
    private static readonly string[] WholeOrganisation =
        ["User.Read.All", "GroupMember.Read.All", "Place.Read.All", "MailboxSettings.Read", "Calendars.Read", "Calendars.Read.Shared"];

    private readonly SignInStore store = new(folder);

    /// <param name="request">How to sign in.</param>
    /// <param name="show">Shows the address to open and the code to type there.</param>
    /// <param name="cancellationToken">Stops waiting for the user.</param>
    /// <exception cref="SignInException">The sign-in failed; the message says what to do.</exception>
    public async Task<SignedInPerson> SignInAsync(SignInRequest request, Action<string, string> show, CancellationToken cancellationToken)
    {
        var remembered = new SignInRecord(request.ClientId, request.Tenant, AccountId: "", UserName: "");
        var (app, isEncrypted) = await store.OpenAsync(remembered);
        try
        {
            var result = await app.AcquireTokenWithDeviceCode(request.WholeOrganisation ? WholeOrganisation : OwnTeam, code =>
            {
                show(code.VerificationUrl, code.UserCode);
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

    /// <returns>The name of the person who was signed in; null when nobody was.</returns>
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

/// <summary>How to sign in.</summary>
/// <param name="Tenant">The tenant's id or domain.</param>
/// <param name="ClientId">The id of a public client application.</param>
/// <param name="WholeOrganisation">True to read the whole organisation, false to read only the user and their reports.</param>
public sealed record SignInRequest(string Tenant, string ClientId, bool WholeOrganisation);

/// <summary>The signed-in person.</summary>
/// <param name="UserName">The user name, for display.</param>
/// <param name="IsEncrypted">False on a machine without a keyring, where the tokens are in a file that only this user can read.</param>
/// <param name="Folder">The folder of the sign-in.</param>
public sealed record SignedInPerson(string UserName, bool IsEncrypted, string Folder);
