using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>Checks the app registration, as the user of the Azure CLI sees it, and whether anybody has consented to it.</summary>
internal sealed class DiagnoseSignIn(
    Func<string, string[], CancellationToken, Task<ProgramResult>> programs, AzureDeployment deployment) : IDiagnose
{
    private const string Graph = "https://graph.microsoft.com/v1.0";

    private static readonly Func<IDiagnosisMessages, string> Remedy =
        say => say.SignInRegister("$(azd env get-value ADDIN_URL)");

    public Func<IDiagnosisMessages, string> Part => say => say.PartsSignIn;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var registration = await FirstAsync($"applications?$filter=appId eq '{deployment.ClientId}'", cancellationToken);
        var principal = await FirstAsync($"servicePrincipals?$filter=appId eq '{deployment.ClientId}'", cancellationToken);
        return [Registration(registration), await ConsentAsync((string?)principal?["id"], cancellationToken)];
    }

    private Finding Registration(JsonNode? registration)
    {
        Func<IDiagnosisMessages, string> part = say => say.PartsRegistration;
        if (registration is null)
        {
            return Finding.Faulty(part, say => say.SignInNoRegistration(deployment.ClientId), Remedy);
        }

        var redirects = (registration["spa"]?["redirectUris"]?.AsArray() ?? []).Select(u => (string?)u).ToHashSet();
        var origin = deployment.AddIn.GetLeftPart(UriPartial.Authority);
        string[] wanted = [$"brk-multihub://{deployment.AddIn.Authority}", $"{origin}/sign-in.html", $"{origin}/page.html"];
        var faults = wanted.Where(w => !redirects.Contains(w)).Select(Redirect).ToList();
        if ((int?)registration["api"]?["requestedAccessTokenVersion"] != 2)
        {
            faults.Add(say => say.SignInTokens);
        }

        if (!HasScope(registration))
        {
            faults.Add(say => say.SignInScope);
        }

        return faults.Count == 0
            ? Finding.Fine(part)
            : Finding.Faulty(part, say => say.SignInLacks([.. faults.Select(f => f(say))]), Remedy);
    }

    private static Func<IDiagnosisMessages, string> Redirect(string address) => say => say.SignInRedirect(address);

    private static bool HasScope(JsonNode registration) =>
        (registration["api"]?["oauth2PermissionScopes"]?.AsArray() ?? []).Any(s => (string?)s?["value"] == "OneOnOne.Use");

    private async Task<Finding> ConsentAsync(string? principal, CancellationToken cancellationToken)
    {
        Func<IDiagnosisMessages, string> part = say => say.PartsConsent;
        var given = principal is not null
            && await FirstAsync($"oauth2PermissionGrants?$filter=clientId eq '{principal}'", cancellationToken) is not null;
        return given
            ? Finding.Fine(part)
            : Finding.Faulty(
                part,
                say => say.SignInNoConsent,
                say => say.SignInConsent);
    }

    /// <summary>The first object of a list; null if there is none, or if it may not be read.</summary>
    private async Task<JsonNode?> FirstAsync(string path, CancellationToken cancellationToken)
    {
        var address = $"{Graph}/{path.Replace(" ", "%20", StringComparison.Ordinal)}";
        var answer = await programs("az", ["rest", "--method", "GET", "--url", address], cancellationToken);
        return answer.Succeeded ? JsonNode.Parse(answer.Output)?["value"]?.AsArray().FirstOrDefault() : null;
    }
}
