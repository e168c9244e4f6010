using System.CommandLine;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Hosts.Local.Cli.Doctor;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Shows what is not in place after a deployment, each with the remedy. It changes nothing.</summary>
internal sealed class DoctorCommand : Command, ICommandWithExamples
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private readonly CliConsole console;
    private readonly Option<bool> azure = new("--azure")
    {
        Description = "Check the deployment in Azure that azd knows in this folder.",
        Required = true,
    };

    public DoctorCommand(CliConsole console)
        : base("doctor", "Shows what is missing after a deployment, and what to do about it. It changes nothing and sends nothing.")
    {
        this.console = console;
        Options.Add(azure);
        SetAction((_, cancellationToken) => RunAsync(cancellationToken));
    }

    public string[] Examples => ["doctor --azure"];

    public string Notes => """
        It checks the app registration and consent, each permission of the three identities, the sender's mailbox, Cosmos DB, the
        queues, subscriptions, the clock, and the addresses in the manifest. It needs the Azure CLI (az login) and the Azure
        Developer CLI, and for what only the application can check, the role Administrator of the app registration.
        The exit code is 1 if something is not in place.
        """;

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (deployment, finding) = AzureDeployment.Read(await console.Programs("azd", ["env", "get-values"], cancellationToken));
        var findings = new List<Finding> { finding };
        if (deployment is not null)
        {
            using var http = new HttpClient { Timeout = Timeout };
            IDiagnose[] parts =
            [
                new DiagnoseSignIn(console.Programs, deployment),
                new DiagnoseAddIn(http, deployment),
                new DiagnoseApplication(http, console.Programs, deployment),
            ];
            foreach (var part in parts)
            {
                findings.AddRange(await DiagnoseAsync(part, cancellationToken));
            }
        }

        new DoctorSheet(console).Write(findings);
        return findings.TrueForAll(f => f.IsFine) ? ExitCode.Ok : ExitCode.BadInput;
    }

    private static async Task<IReadOnlyList<Finding>> DiagnoseAsync(IDiagnose part, CancellationToken cancellationToken)
    {
        try
        {
            return await part.DiagnoseAsync(cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or System.Text.Json.JsonException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            return
            [
                Finding.Faulty(part.Part, say => say.UnexpectedWhat(e.Message), say => say.UnexpectedRemedy),
            ];
        }
    }
}
