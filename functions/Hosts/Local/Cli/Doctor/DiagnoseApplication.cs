using System.Net.Http.Headers;
using System.Net.Http.Json;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>Asks the deployed application what it finds, as an administrator, and whether Graph could reach it.</summary>
internal sealed class DiagnoseApplication(
    HttpClient http, Func<string, string[], CancellationToken, Task<ProgramResult>> programs, AzureDeployment deployment) : IDiagnose
{
    private static readonly Func<IDiagnosisMessages, string> Administrator = say => say.PartsAdministrator;

    public Func<IDiagnosisMessages, string> Part => say => say.PartsApplication;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        using var alive = await http.GetAsync(new Uri(deployment.Api, "healthz"), cancellationToken);
        if (!alive.IsSuccessStatusCode)
        {
            return
            [
                Finding.Faulty(
                    Part,
                    Status(alive, (say, status) => say.ApplicationNotRunning(status)),
                    say => say.ApplicationSeeStream),
            ];
        }

        return [Finding.Fine(Part), await NotificationsAsync(cancellationToken), .. await InsideAsync(cancellationToken)];
    }

    /// <summary>Graph validates the address in this way before it sends notifications.</summary>
    private async Task<Finding> NotificationsAsync(CancellationToken cancellationToken)
    {
        Func<IDiagnosisMessages, string> part = say => say.PartsNotifications;
        var address = new Uri(deployment.Api, "api/graph/notifications?validationToken=doctor");
        using var answer = await http.PostAsync(address, content: null, cancellationToken);
        return answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(cancellationToken) == "doctor"
            ? Finding.Fine(part)
            : Finding.Faulty(
                part,
                Status(answer, (say, status) => say.ApplicationNotValidated(status)),
                say => say.ApplicationNothingBetween);
    }

    private async Task<IReadOnlyList<Finding>> InsideAsync(CancellationToken cancellationToken)
    {
        string[] arguments = ["account", "get-access-token", "--scope", deployment.Scope, "--query", "accessToken", "-o", "tsv"];
        var token = await programs("az", arguments, cancellationToken);
        if (!token.Succeeded)
        {
            return [Finding.Faulty(
                Administrator, say => say.ApplicationNoToken(token.Output), _ => $"az login --scope {deployment.Scope}")];
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(deployment.Api, "api/diagnosis"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Output);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(LanguagePolicy.TagOfRequest(Spoken.Messages)));
        using var answer = await http.SendAsync(request, cancellationToken);
        return (int)answer.StatusCode switch
        {
            200 => [.. (await answer.Content.ReadFromJsonAsync<List<FindingText>>(cancellationToken) ?? []).Select(AsFound)],
            403 => [Finding.Faulty(
                Administrator,
                say => say.ApplicationNotAllowed,
                say => say.ApplicationAssignRole)],
            401 => [Finding.Faulty(
                Administrator,
                say => say.ApplicationBadToken,
                say => say.ApplicationCheckIds)],
            _ => [Finding.Faulty(
                Administrator, Status(answer, (say, status) => say.ApplicationSilent(status)), say => say.ApplicationRetry)],
        };
    }

    // Already in the language that was asked for.
    private static Finding AsFound(FindingText text) => text.Fault is { } fault
        ? Finding.Faulty(_ => text.Part, _ => fault, _ => text.Remedy ?? string.Empty)
        : Finding.Fine(_ => text.Part);

    private static Func<IDiagnosisMessages, string> Status(
        HttpResponseMessage answer, Func<IDiagnosisMessages, string, string> message)
    {
        var status = Designation.Of((int)answer.StatusCode);
        return say => message(say, status);
    }
}
