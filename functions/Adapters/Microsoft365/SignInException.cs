using System.Text.RegularExpressions;
using Microsoft.Identity.Client;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>No token could be obtained, so nothing can be read or written. The message says what to do.</summary>
public sealed partial class SignInException : UnauthorizedAccessException, IReadableFailure
{
    private readonly Func<IAccessMessages, string> reason;

    internal SignInException(Func<IAccessMessages, string> reason, Exception? inner = null)
        : base(reason(Languages.English.Access), inner) => this.reason = reason;

    /// <inheritdoc/>
    public string In(IMessages language) => reason(language.Access);

    internal static SignInException NobodySignedIn() => new(say => say.SignInNobody);

    /// <summary>
    /// Finds the remedy for Entra ID's error code (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).
    /// </summary>
    internal static SignInException From(Exception failure) => new(Reason(EntraCode().Match(failure.Message).Value, failure), failure);

    private static Func<IAccessMessages, string> Reason(string entraCode, Exception failure) => entraCode switch
    {
        "AADSTS65001" or "AADSTS90094" or "AADSTS90008" =>
            say => say.SignInNoConsent,
        "AADSTS700016" => say => say.SignInUnknownClient,
        "AADSTS90002" or "AADSTS900023" => say => say.SignInUnknownTenant,
        "AADSTS700082" or "AADSTS70043" or "AADSTS50173" or "AADSTS50078" or "AADSTS50076" or "AADSTS50079" =>
            say => say.SignInExpired,
        "AADSTS7000215" or "AADSTS7000222" => say => say.SignInWrongSecret,
        "AADSTS53003" or "AADSTS53000" or "AADSTS50105" =>
            say => say.SignInBlocked,
        "" when failure is MsalUiRequiredException => say => say.SignInAgain,
        "" => say => say.SignInFailed(FirstLine(failure.Message)),
        var code => say => say.SignInFailedWith(code, FirstLine(failure.Message)),
    };

    private static string FirstLine(string message) => message.AsSpan().Trim().ToString().Split('\n')[0].Trim();

    [GeneratedRegex(@"AADSTS\d+")]
    private static partial Regex EntraCode();
}
