using System.Net.Http.Headers;
using System.Net.Http.Json;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>Asks the deployed application what it finds, as an administrator, and whether Graph could reach it.</summary>
internal sealed class DiagnoseApplication(
    HttpClient http, Func<string, string[], CancellationToken, Task<ProgramResult>> programs, AzureDeployment deployment) : IDiagnose
{
    private const string Part = "application";
    private const string Administrator = "administrator";

    string IDiagnose.Part => Part;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        using var alive = await http.GetAsync(new Uri(deployment.Api, "healthz"), cancellationToken);
        if (!alive.IsSuccessStatusCode)
        {
            return
            [
                Finding.Faulty(
                    Part,
                    $"It is not running ({(int)alive.StatusCode}).",
                    "See the log stream in the portal, which names each wrong setting. Then run azd provision and azd deploy."),
            ];
        }

        return [Finding.Fine(Part), await NotificationsAsync(cancellationToken), .. await InsideAsync(cancellationToken)];
    }

    /// <summary>Graph validates the address in this way before it sends notifications.</summary>
    private async Task<Finding> NotificationsAsync(CancellationToken cancellationToken)
    {
        const string part = "notifications";
        var address = new Uri(deployment.Api, "api/graph/notifications?validationToken=doctor");
        using var answer = await http.PostAsync(address, content: null, cancellationToken);
        return answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(cancellationToken) == "doctor"
            ? Finding.Fine(part)
            : Finding.Faulty(
                part,
                $"Graph could not validate the address for notifications ({(int)answer.StatusCode}).",
                "Check that nothing between the internet and the application requires a sign-in or changes requests.");
    }

    private async Task<IReadOnlyList<Finding>> InsideAsync(CancellationToken cancellationToken)
    {
        string[] arguments = ["account", "get-access-token", "--scope", deployment.Scope, "--query", "accessToken", "-o", "tsv"];
        var token = await programs("az", arguments, cancellationToken);
        if (!token.Succeeded)
        {
            var fault = $"There is no token for the API: {token.Output}";
            return [Finding.Faulty(Administrator, fault, $"az login --scope {deployment.Scope}")];
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(deployment.Api, "api/diagnosis"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Output);
        using var answer = await http.SendAsync(request, cancellationToken);
        return (int)answer.StatusCode switch
        {
            200 => await answer.Content.ReadFromJsonAsync<List<Finding>>(cancellationToken) ?? [],
            403 => [Finding.Faulty(
                Administrator,
                "The API does not let you run this check.",
                "Assign yourself the role Administrator (Entra ID, Enterprise applications, Users and groups), and run az login again.")],
            401 => [Finding.Faulty(
                Administrator,
                "The API does not accept your token.",
                "ONEONONE_API_CLIENT_ID and the tenant must be those of the app registration: azd provision sets them.")],
            var status => [Finding.Faulty(Administrator, $"The API did not respond ({status}).", "Try again in a minute; see its log.")],
        };
    }
}
