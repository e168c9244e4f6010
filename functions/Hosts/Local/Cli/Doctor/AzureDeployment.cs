using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>The addresses and ids of a deployment, as the Azure Developer CLI knows them.</summary>
/// <param name="Api">The API's address.</param>
/// <param name="AddIn">The address of the add-in's files.</param>
/// <param name="Authority">The address at which people sign in.</param>
/// <param name="ClientId">The id of the app registration.</param>
internal sealed record AzureDeployment(Uri Api, Uri AddIn, Uri Authority, string ClientId)
{
    private static readonly Func<IDiagnosisMessages, string> Part = say => say.PartsDeployment;

    /// <summary>The scope that a token for the API needs.</summary>
    public string Scope => $"api://{ClientId}/OneOnOne.Use";

    /// <summary>Reads what <c>azd env get-values</c> prints: <c>NAME="VALUE"</c>, one per line.</summary>
    public static (AzureDeployment? Deployment, Finding Finding) Read(ProgramResult printed)
    {
        if (!printed.Succeeded)
        {
            return (null, Finding.Faulty(
                Part, say => say.DeploymentUnknown(printed.Output), say => say.DeploymentRunThere));
        }

        var values = printed.Output.Split('\n').Select(line => line.Trim().Split('=', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'));
        string[] names = ["API_URL", "ADDIN_URL", "ENTRA_AUTHORITY", "ONEONONE_API_CLIENT_ID"];
        var missing = names.Where(n => string.IsNullOrEmpty(values.GetValueOrDefault(n))).ToList();
        return missing.Count > 0
            ? (null, Finding.Faulty(
                Part,
                say => say.DeploymentNoValues(missing),
                say => say.DeploymentFollow))
            : (new(new(values[names[0]]), new(values[names[1]]), new(values[names[2]]), values[names[3]]), Finding.Fine(Part));
    }
}
