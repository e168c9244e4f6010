using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary><c>infra</c> sets exactly the settings that the Azure Functions host reads.</summary>
public sealed partial class SettingsTests(Deployments deployments) : IClassFixture<Deployments>
{
    // Not set in Azure: settings for emulators, simulators and other clouds, and settings whose defaults are right.
    private static readonly string[] LeftAsTheyAre =
    [
        "Entra__Authority",
        "Cosmos__ClientId", "Cosmos__EmulatorKey", "Cosmos__PairsContainer", "Cosmos__PeopleContainer", "Cosmos__CoverageWeeks",
        "Blobs__ClientId", "Blobs__EmulatorConnectionString", "Queues__ClientId", "Queues__EmulatorConnectionString",
        "Sealing__ClientId",
        "Microsoft365__Identity",
        "Microsoft365__Reach",
        "Microsoft365__SignInFolder",
        "Microsoft365__MailInstances",
        "Microsoft365__GraphUrl",
        "Microsoft365__LongestWait",
    ];

    [Fact]
    public void Every_setting_that_the_host_reads_is_set() => Assert.Empty(Read().Except(Set()).Except(LeftAsTheyAre));

    [Fact]
    public void Every_setting_that_is_set_is_read() => Assert.Empty(Set().Except(Read()));

    [Fact]
    public void Every_setting_listed_as_unset_exists_and_is_not_set() =>
        Assert.DoesNotContain(LeftAsTheyAre, s => !Read().Contains(s) || Set().Contains(s));

    [Fact]
    public void Every_sender_is_a_setting_of_its_own() =>
        Assert.Equal(
            ["a@contoso.com", "b@contoso.com"],
            deployments.Public.Settings.Where(s => s.Name.StartsWith("Microsoft365__Senders__", StringComparison.Ordinal))
                .Select(s => s.Value.GetString()));

    [Fact]
    public void Each_kind_of_work_has_one_function_that_its_queue_triggers()
    {
        var triggers =
            from method in typeof(Queues).GetMethods()
            from parameter in method.GetParameters()
            from trigger in parameter.GetCustomAttributes<QueueTriggerAttribute>()
            select trigger.QueueName;
        var queues = Enum.GetValues<WorkKind>().Select(kind => kind.QueueName());
        Assert.Equal(queues.Order(StringComparer.Ordinal), triggers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_metric_that_an_alert_uses_exists_under_that_name()
    {
        var asked = Alerts.Queries.Values.SelectMany(Alerts.MetricsIn).Distinct().ToList();
        var source = Directory.EnumerateFiles(Path.Combine(Bicep.Folder, "../functions/Core"), "*Meter.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToList();
        Assert.Equal(8, asked.Count);
        Assert.All(asked, name => Assert.Contains(source, file => file.Contains($"\"{name}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_settings_the_host_lists_each_missing_one()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => HostSettings.Read(new ConfigurationBuilder().Build()));
        Assert.All(
            new[]
            {
                "Entra:TenantId",
                "Entra:Audience",
                "Site:Api",
                "Site:AddIn",
                "Cosmos:Endpoint",
                "Blobs:ServiceUri",
                "Queues:ServiceUri",
            },
            name => Assert.Contains(name, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_in_azure_are_accepted()
    {
        var settings = HostSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Entra:TenantId"] = Guid.NewGuid().ToString(),
            ["Entra:Audience"] = Guid.NewGuid().ToString(),
            ["Site:Api"] = "https://func-x.azurewebsites.net",
            ["Site:AddIn"] = "https://x.azurestaticapps.net",
            ["Cosmos:Endpoint"] = "https://x.documents.azure.com:443/",
            ["Blobs:ServiceUri"] = "https://x.blob.core.windows.net/",
            ["Queues:ServiceUri"] = "https://x.queue.core.windows.net/",
            ["Policy:DigestsOn"] = "True",
            ["Policy:NotPeople:0"] = "@relay.contoso.com",
            ["Policy:DigestPilotManagers:0"] = "vera@contoso.com",
            ["Microsoft365:Senders:0"] = "a@contoso.com",
            ["Microsoft365:Senders:1"] = "b@contoso.com",
        }).Build());
        Assert.True(settings.Policy.DigestsOn);
        Assert.Equal(["@relay.contoso.com"], settings.Policy.NotPeople);
        var options = new OutlookOneOnOne.Api.ApiOptions();
        settings.Policy.ApplyTo(options, mailsAMinute: 30);
        Assert.Equal(["vera@contoso.com"], options.Digest.Sharing.Managers.Select(m => m.Value));
        Assert.Equal(50, settings.MailsAMinute);
    }

    private HashSet<string> Set() =>
        [
            .. deployments.All.SelectMany(d => d.Settings)
            .Select(s => Index().Replace(s.Name, string.Empty))
            .Where(s => s.Contains("__", StringComparison.Ordinal) && !s.StartsWith("AzureWebJobs", StringComparison.Ordinal)),
        ];

    private static HashSet<string> Read()
    {
        var own = typeof(HostSettings).GetProperties()
            .Where(p => p.PropertyType.Namespace?.StartsWith("OutlookOneOnOne", StringComparison.Ordinal) == true)
            .SelectMany(section => Names(section.Name, section.PropertyType));
        return [.. own, .. Names(Microsoft365Options.Section, typeof(Microsoft365Options))];
    }

    private static IEnumerable<string> Names(string section, Type options) =>
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        select $"{section}__{property.Name}";

    // Microsoft365__Senders__0, Microsoft365__Senders__1
    [GeneratedRegex("__[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
