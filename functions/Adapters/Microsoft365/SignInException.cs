using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>No token could be had, so that nothing can be read or written. The message says what to do about it.</summary>
public sealed partial class SignInException : UnauthorizedAccessException
{
    internal SignInException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static SignInException NobodySignedIn() => new("Nobody is signed in to Microsoft 365 here. Type: oneonone login");

    /// <summary>Finds the remedy by the error code in what Entra ID said (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).</summary>
    internal static SignInException From(Exception failure) => new(EntraCode().Match(failure.Message).Value switch
    {
        "AADSTS65001" or "AADSTS90094" or "AADSTS90008" =>
            "Microsoft 365 has not been allowed to tell this application anything (consent is missing). An administrator must grant it: "
            + "Entra admin center, Enterprise applications, this application, Permissions, Grant admin consent.",
        "AADSTS700016" => "Microsoft 365 knows no application with this client id in the tenant. Check the client id and the tenant.",
        "AADSTS90002" or "AADSTS900023" => "Microsoft 365 knows no such tenant. Check the tenant's id or domain.",
        "AADSTS700082" or "AADSTS70043" or "AADSTS50173" or "AADSTS50078" or "AADSTS50076" or "AADSTS50079" => "The sign-in has run out, or the organisation wants to see it renewed. Type: oneonone login",
        "AADSTS7000215" or "AADSTS7000222" => "The application's secret is wrong or has expired. An administrator can make a new one.",
        "AADSTS53003" or "AADSTS53000" or "AADSTS50105" => "The organisation's rules keep this application out (conditional access or assignment). An administrator can allow it.",
        "" when failure is MsalUiRequiredException => "Microsoft 365 wants to see you sign in again. Type: oneonone login",
        "" => $"No token for Microsoft 365 could be had: {FirstLine(failure.Message)}",
        var code => $"No token for Microsoft 365 could be had ({code}): {FirstLine(failure.Message)}",
    }, failure);

    private static string FirstLine(string message) => message.AsSpan().Trim().ToString().Split('\n')[0].Trim();

    [GeneratedRegex(@"AADSTS\d+")]
    private static partial Regex EntraCode();
}
