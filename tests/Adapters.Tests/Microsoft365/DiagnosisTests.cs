using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>What <c>oneonone doctor</c> finds in Microsoft 365: Ann manages Bo.</summary>
public sealed class DiagnosisTests
{
    private static readonly SimulatedUser Sender = SimulatedUser.Called("1:1 digest", "digest@contoso.example");

    private static readonly SimulatedApp Reader = SimulatedApp.Reader with { Mailboxes = new HashSet<string> { Office.Ann.Id } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deployment_that_follows_the_guide_has_nothing_missing()
    {
        var findings = await DiagnoseAsync(Reader, SimulatedApp.Writer, SimulatedApp.Mailer);

        Assert.All(findings, finding => Assert.Null(finding.Fault));
        Assert.Equal(9, findings.Count);
    }

    [Theory]
    [InlineData("User.Read.All", "permission User.Read.All")]
    [InlineData("GroupMember.Read.All", "permission Group.Read.All")]
    [InlineData("Place.Read.All", "permission Place.Read.All")]
    [InlineData("Calendars.Read", "reader’s permission Calendars.Read")]
    [InlineData("MailboxSettings.Read", "reader’s permission MailboxSettings.Read")]
    public async Task A_permission_that_the_reader_lacks_is_named(string missing, string part)
    {
        var reader = Reader with { Roles = [.. Reader.Roles.Where(r => r != missing)] };

        var findings = await DiagnoseAsync(reader, SimulatedApp.Writer, SimulatedApp.Mailer);

        var fault = Assert.Single(findings, finding => !finding.IsFine);
        Assert.Equal(part, fault.Part);
        Assert.Matches(@"infra/entra/(grant|exchange)\.ps1", fault.Remedy);
    }

    [Fact]
    public async Task Writer_and_mailer_without_permission_are_named()
    {
        var findings = await DiagnoseAsync(Reader, SimulatedApp.Writer with { Roles = [] }, SimulatedApp.Mailer with { Roles = [] });

        Assert.Equal(
            ["writer’s permission Calendars.ReadWrite", "mailer’s sender 1"], findings.Where(f => !f.IsFine).Select(f => f.Part));
    }

    [Fact]
    public async Task A_reader_who_can_read_every_mailbox_is_out_of_scope()
    {
        var findings = await DiagnoseAsync(SimulatedApp.Reader, SimulatedApp.Writer, SimulatedApp.Mailer);

        var fault = Assert.Single(findings, finding => !finding.IsFine);
        Assert.Equal("The reader can read the calendars of people who manage nobody (2 of 2 that were tried).", fault.Fault);
    }

    [Fact]
    public async Task A_failed_call_does_not_prove_that_the_reader_is_in_its_scope()
    {
        await using var graph = Simulate(SimulatedApp.Reader, SimulatedApp.Writer, SimulatedApp.Mailer);
        using var ofBo = graph.Faults.On(new Fault.Refused(500, "internalServerError", "words"), Office.Bo.Id);
        using var ofSender = graph.Faults.On(
            new Fault.Refused(500, "internalServerError", "words"), Sender.Id, "/users/{user-id}/calendarView");

        var findings = await DiagnoseAsync(graph, Sender.Mail!);

        var fault = Assert.Single(findings, finding => !finding.IsFine);
        Assert.Equal("reader’s scope", fault.Part);
        Assert.StartsWith("Microsoft Graph did not respond as expected", fault.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sender_without_a_mailbox_is_named_and_nothing_is_ever_sent()
    {
        await using var graph = Simulate(Reader, SimulatedApp.Writer, SimulatedApp.Mailer);

        var findings = await DiagnoseAsync(graph, "nobody@contoso.example");

        Assert.Equal(["mailer’s sender 1"], findings.Where(f => !f.IsFine).Select(f => f.Part));
        Assert.Empty(graph.Mails);
    }

    private static async Task<IReadOnlyList<Finding>> DiagnoseAsync(params SimulatedApp[] apps)
    {
        await using var graph = Simulate(apps);
        return await DiagnoseAsync(graph, Sender.Mail!);
    }

    private static async Task<IReadOnlyList<Finding>> DiagnoseAsync(GraphSimulator graph, string sender)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(SystemClock.Instance).AddSingleton<ICurrentOrganisation>(new AnnAndBo());
        services.AddMicrosoft365Diagnosis().AddMicrosoft365(options =>
        {
            options.GraphUrl = new Uri("http://localhost/v1.0");
            options.Senders.Add(sender);
        });
        services.AddHttpClient(GraphHttp.ClientName).ConfigurePrimaryHttpMessageHandler(graph.CreateHandler);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        var findings = new List<Finding>();
        foreach (var part in provider.GetServices<IDiagnose>())
        {
            findings.AddRange(await part.DiagnoseAsync(Cancel));
        }

        return findings;
    }

    private static GraphSimulator Simulate(params SimulatedApp[] apps) =>
        GraphSimulator.InMemory(Tenant.Of([Office.Ann, Office.Bo, Sender]), new SimulatorOptions { Apps = apps });

    private sealed class AnnAndBo : ICurrentOrganisation
    {
        private static readonly Person Ann = Of(Office.Ann, null);

        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new Organisation(
            OrgChart.Create([Ann, Of(Office.Bo, Ann.Id), Of(Sender, null)])
                .Match(chart => chart, _ => throw new InvalidOperationException("The chart is valid."))));

        private static Person Of(SimulatedUser user, PersonId? manager) =>
            new(new PersonId(user.Id), EmailAddress.Parse(user.Mail!), user.DisplayName) { Manager = manager };
    }
}
