using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>The function app's settings still have the same meaning.</summary>
public sealed class SettingsTests
{
    private readonly HostSettings settings = SettingsOfThatDay.Read(new Dictionary<string, string?>());

    [Fact]
    public void The_tenant_and_the_site_addresses_are_read()
    {
        Assert.Equal(SettingsOfThatDay.Tenant, settings.Entra.TenantId);
        Assert.Equal("0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0002", settings.Entra.Audience);
        Assert.Equal("https://login.microsoftonline.com/", settings.Entra.Authority);
        Assert.Equal("https://func-linden.example/", settings.Site.ApiAddress.AbsoluteUri);
        Assert.Equal("https://oneonone.linden.example/", settings.Site.AddInAddress.AbsoluteUri);
    }

    [Fact]
    public void The_storage_settings_are_read()
    {
        Assert.Equal("https://cosmos-linden.documents.azure.com:443/", settings.Cosmos.Endpoint);
        Assert.Equal(("oneonone", "pairs", "people"), NamesIn(settings));
        Assert.Equal(39, settings.Cosmos.CoverageWeeks);
        Assert.Equal("0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0006", settings.Cosmos.ClientId);
        Assert.Equal("https://stlinden.blob.core.windows.net/", settings.Blobs.ServiceUri);
        Assert.Equal("https://stlinden.queue.core.windows.net/", settings.Queues.ServiceUri);
        Assert.Equal("0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0006", settings.Blobs.ClientId);
        Assert.Equal("0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0006", settings.Queues.ClientId);
    }

    [Fact]
    public void The_default_database_and_container_names_are_unchanged()
    {
        var plain = SettingsOfThatDay.Read(new Dictionary<string, string?>
        {
            ["Cosmos:Database"] = null,
            ["Cosmos:PairsContainer"] = null,
            ["Cosmos:PeopleContainer"] = null,
        });
        Assert.Equal(("oneonone", "pairs", "people"), NamesIn(plain));
    }

    [Fact]
    public void The_organisations_policy_is_read()
    {
        var api = new ApiOptions();
        settings.Policy.ApplyTo(api, settings.MailsAMinute);
        Assert.True(api.Digest.IsTurnedOn);
        Assert.True(api.Digest.NamesReports);
        Assert.Equal(50, api.Digest.MaxPerMinute);
        Assert.True(api.Recognition.CountsPrivate);
        Assert.Equal(Duration.FromDays(104 * 7), api.Notes.KeepFor);
    }

    [Fact]
    public void The_Microsoft_365_settings_are_read()
    {
        var options = new Microsoft365Options();
        settings.Configure(options);
        Assert.Equal(
            ("0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0003", "0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0004", "0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0005"),
            (options.ReaderClientId, options.WriterClientId, options.MailerClientId));
        Assert.Equal((SettingsOfThatDay.Tenant, 2), (options.TenantId, options.MailInstances));
        Assert.Equal(["oneonone@linden.example", "oneonone2@linden.example"], options.Senders);
        Assert.Equal("https://func-linden.example/", options.NotificationSite?.AbsoluteUri);
        Assert.Equal(TimeSpan.FromSeconds(15), options.LongestWait);
        Assert.Equal((Microsoft365Identity.ManagedIdentity, Microsoft365Reach.Organisation), (options.Identity, options.Reach));
    }

    [Theory]
    [InlineData("Application", "OwnTeam", Microsoft365Identity.Application, Microsoft365Reach.OwnTeam)]
    [InlineData("SignedInPerson", "Organisation", Microsoft365Identity.SignedInPerson, Microsoft365Reach.Organisation)]
    public void Values_are_read_by_name(string identity, string reach, Microsoft365Identity isIdentity, Microsoft365Reach isReach)
    {
        var options = new Microsoft365Options();
        var chosen = new Dictionary<string, string?> { ["Microsoft365:Identity"] = identity, ["Microsoft365:Reach"] = reach };
        SettingsOfThatDay.Read(chosen).Configure(options);
        Assert.Equal((isIdentity, isReach), (options.Identity, options.Reach));
    }

    private static (string Database, string Pairs, string People) NamesIn(HostSettings settings) =>
        (settings.Cosmos.Database, settings.Cosmos.PairsContainer, settings.Cosmos.PeopleContainer);
}
