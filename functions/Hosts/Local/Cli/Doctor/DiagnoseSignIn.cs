using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>Checks the app registration, as the user of the Azure CLI sees it, and whether anybody has consented to it.</summary>
internal sealed class DiagnoseSignIn(
    Func<string, string[], CancellationToken, Task<ProgramResult>> programs, AzureDeployment deployment) : IDiagnose
{
    private const string Graph = "https://graph.microsoft.com/v1.0";

    private static readonly string Remedy =
        "Run infra/entra/register.ps1 -AddInUrl \"$(azd env get-value ADDIN_URL)\" (docs/deploy.md, step 3).";

    public string Part => "sign-in";

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var registration = await FirstAsync($"applications?$filter=appId eq '{deployment.ClientId}'", cancellationToken);
        var principal = await FirstAsync($"servicePrincipals?$filter=appId eq '{deployment.ClientId}'", cancellationToken);
        return [Registration(registration), await ConsentAsync((string?)principal?["id"], cancellationToken)];
    }

    private Finding Registration(JsonNode? registration)
    {
        const string part = "app registration";
        if (registration is null)
        {
            return Finding.Faulty(part, $"There is none with the id {deployment.ClientId}, or you are not signed in (az login).", Remedy);
        }

        var redirects = (registration["spa"]?["redirectUris"]?.AsArray() ?? []).Select(u => (string?)u).ToHashSet();
        var origin = deployment.AddIn.GetLeftPart(UriPartial.Authority);
        string[] wanted = [$"brk-multihub://{deployment.AddIn.Authority}", $"{origin}/sign-in.html", $"{origin}/page.html"];
        string[] faults =
        [
            .. wanted.Where(w => !redirects.Contains(w)).Select(w => $"the redirect address {w}"),
            .. (int?)registration["api"]?["requestedAccessTokenVersion"] == 2 ? Array.Empty<string>() : ["tokens of version 2"],
            .. HasScope(registration) ? Array.Empty<string>() : ["the scope OneOnOne.Use"],
        ];
        return faults.Length == 0 ? Finding.Fine(part) : Finding.Faulty(part, $"It lacks {string.Join(", ", faults)}.", Remedy);
    }

    private static bool HasScope(JsonNode registration) =>
        (registration["api"]?["oauth2PermissionScopes"]?.AsArray() ?? []).Any(s => (string?)s?["value"] == "OneOnOne.Use");

    private async Task<Finding> ConsentAsync(string? principal, CancellationToken cancellationToken)
    {
        const string part = "consent";
        var given = principal is not null
            && await FirstAsync($"oauth2PermissionGrants?$filter=clientId eq '{principal}'", cancellationToken) is not null;
        return given
            ? Finding.Fine(part)
            : Finding.Faulty(
                part,
                "Nobody has consented yet.",
                "Open the pane once and consent, or consent for everybody in Entra ID, Enterprise applications, Permissions " +
                "(docs/deploy.md, step 7).");
    }

    /// <summary>The first object of a list; null if there is none, or if it may not be read.</summary>
    private async Task<JsonNode?> FirstAsync(string path, CancellationToken cancellationToken)
    {
        var address = $"{Graph}/{path.Replace(" ", "%20", StringComparison.Ordinal)}";
        var answer = await programs("az", ["rest", "--method", "GET", "--url", address], cancellationToken);
        return answer.Succeeded ? JsonNode.Parse(answer.Output)?["value"]?.AsArray().FirstOrDefault() : null;
    }
}
