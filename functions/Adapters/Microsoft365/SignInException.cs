using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>No token could be obtained, so nothing can be read or written. The message says what to do.</summary>
public sealed partial class SignInException : UnauthorizedAccessException
{
    internal SignInException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static SignInException NobodySignedIn() => new("Nobody is signed in to Microsoft 365 on this machine. Run: oneonone login");

    /// <summary>
    /// Finds the remedy for Entra ID's error code (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).
    /// </summary>
    internal static SignInException From(Exception failure) => new(EntraCode().Match(failure.Message).Value switch
    {
        "AADSTS65001" or "AADSTS90094" or "AADSTS90008" =>
            "This application has no access to Microsoft 365 (consent is missing). An administrator must grant it: "
            + "Entra admin center, Enterprise applications, this application, Permissions, Grant admin consent.",
        "AADSTS700016" => "The tenant has no application with this client id. Check the client id and the tenant.",
        "AADSTS90002" or "AADSTS900023" => "There is no such tenant. Check the tenant's id or domain.",
        "AADSTS700082" or "AADSTS70043" or "AADSTS50173" or "AADSTS50078" or "AADSTS50076" or "AADSTS50079" =>
            "The sign-in has expired, or the organisation requires a new one. Run: oneonone login",
        "AADSTS7000215" or "AADSTS7000222" => "The application's secret is wrong or has expired. An administrator can create a new one.",
        "AADSTS53003" or "AADSTS53000" or "AADSTS50105" =>
            "The organisation's rules block this application (conditional access or assignment). An administrator can allow it.",
        "" when failure is MsalUiRequiredException => "Microsoft 365 requires you to sign in again. Run: oneonone login",
        "" => $"The sign-in to Microsoft 365 failed: {FirstLine(failure.Message)}",
        var code => $"The sign-in to Microsoft 365 failed ({code}): {FirstLine(failure.Message)}",
    }, failure);

    private static string FirstLine(string message) => message.AsSpan().Trim().ToString().Split('\n')[0].Trim();

    [GeneratedRegex(@"AADSTS\d+")]
    private static partial Regex EntraCode();
}
