using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>Checks that the add-in that was deployed belongs to this deployment.</summary>
internal sealed partial class DiagnoseAddIn(HttpClient http, AzureDeployment deployment) : IDiagnose
{
    public Func<IDiagnosisMessages, string> Part => say => say.PartsAddIn;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken) =>
        [await SettingsAsync(cancellationToken), await ManifestAsync(cancellationToken)];

    private async Task<Finding> SettingsAsync(CancellationToken cancellationToken)
    {
        Func<IDiagnosisMessages, string> part = say => say.PartsAddInSettings;
        var settings = JsonNode.Parse(await http.GetStringAsync(new Uri(deployment.AddIn, "config.json"), cancellationToken));
        (string Name, string Wanted)[] all =
        [
            ("clientId", deployment.ClientId),
            ("api", deployment.Api.GetLeftPart(UriPartial.Authority)),
            ("authority", deployment.Authority.AbsoluteUri.TrimEnd('/')),
        ];
        var wrong = all.Where(s => ((string?)settings?[s.Name])?.TrimEnd('/') != s.Wanted).Select(s => s.Name).ToList();
        return wrong.Count == 0
            ? Finding.Fine(part)
            : Finding.Faulty(part, say => say.AddInOtherSettings(wrong), say => say.AddInDeploy);
    }

    private async Task<Finding> ManifestAsync(CancellationToken cancellationToken)
    {
        Func<IDiagnosisMessages, string> part = say => say.PartsManifest;
        var manifest = await http.GetStringAsync(new Uri(deployment.AddIn, "manifest.xml"), cancellationToken);
        var foreign = Address().Matches(manifest).Select(m => new Uri(m.Groups[1].Value))
            .Where(a => a.Host != deployment.AddIn.Host).Select(a => a.Host).Distinct().ToList();
        return foreign.Count == 0
            ? Finding.Fine(part)
            : Finding.Faulty(
                part,
                say => say.AddInOtherHosts(foreign, deployment.AddIn.Host),
                say => say.AddInRollOut);
    }

    // What Outlook loads; the pages for support and privacy may be elsewhere.
    [GeneratedRegex(
        "<(?:SourceLocation|(?:HighResolution)?IconUrl) [^>]*DefaultValue=\"(https?://[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
