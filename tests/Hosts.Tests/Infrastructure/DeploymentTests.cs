using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>What Bicep accepts and Azure or the organisation would not: Bicep lets any text through where Azure has a list.</summary>
public sealed class DeploymentTests(Deployments deployments) : IClassFixture<Deployments>
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Database = "Microsoft.DocumentDB/databaseAccounts";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Site = "Microsoft.Web/sites";

    /// <summary>Azure's rules for names: learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules.</summary>
    public static TheoryData<string, string> NameRules => new()
    {
        { Storage, "^[a-z0-9]{3,24}$" },
        { Database, "^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$" },
        { Site, "^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$" },
        { Vault, "^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$" },
        { "Microsoft.Web/serverfarms", "^[A-Za-z0-9-]{1,60}$" },
        { "Microsoft.Web/staticSites", "^[A-Za-z0-9-]{1,40}$" },
        { "Microsoft.OperationalInsights/workspaces", "^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$" },
        { "Microsoft.Insights/components", "^.{1,255}$" },
        { "Microsoft.ManagedIdentity/userAssignedIdentities", "^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$" },
        { "Microsoft.Network/virtualNetworks", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9_]$" },
        { "Microsoft.Network/privateEndpoints", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9_]$" },
    };

    public static TheoryData<string, string, string, string> SecurityValues => new()
    {
        { Storage, "allowSharedKeyAccess", "false", "false" },
        { Storage, "allowBlobPublicAccess", "false", "false" },
        { Storage, "supportsHttpsTrafficOnly", "true", "true" },
        { Storage, "minimumTlsVersion", "TLS1_2", "TLS1_2" },
        { Storage, "publicNetworkAccess", "Enabled", "Disabled" },
        { Storage, "networkAcls.defaultAction", "Allow", "Deny" },
        { Database, "disableLocalAuth", "true", "true" },
        { Database, "minimalTlsVersion", "Tls12", "Tls12" },
        { Database, "publicNetworkAccess", "Enabled", "Disabled" },
        { Vault, "enablePurgeProtection", "true", "true" },
        { Vault, "enableRbacAuthorization", "true", "true" },
        { Vault, "publicNetworkAccess", "Enabled", "Disabled" },
        { Vault, "networkAcls.defaultAction", "Allow", "Deny" },
        { Site, "httpsOnly", "true", "true" },
        { Site, "siteConfig.minTlsVersion", "1.2", "1.2" },
        { Site, "siteConfig.cors.supportCredentials", "false", "false" },
        { Site, "functionAppConfig.runtime.name", "dotnet-isolated", "dotnet-isolated" },
        { Site, "functionAppConfig.runtime.version", "10.0", "10.0" },
        {
            Site,
            "functionAppConfig.deployment.storage.authentication.type",
            "SystemAssignedIdentity",
            "SystemAssignedIdentity"
        },
        { $"{Site}/basicPublishingCredentialsPolicies", "allow", "false", "false" },
        { "Microsoft.Authorization/roleAssignments", "principalType", "ServicePrincipal", "ServicePrincipal" },
    };

    [Fact]
    public void No_two_resources_have_the_same_id() =>
        Assert.All(deployments.All, d => Assert.Distinct(d.Resources.Select(r => r.Id), StringComparer.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(NameRules))]
    public void With_the_longest_name_of_an_installation_azure_accepts_every_name(string type, string rule)
    {
        var names = deployments.All.SelectMany(d => d.Of(type)).Select(r => r.Name).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches(new Regex(rule, RegexOptions.CultureInvariant), name));
    }

    [Theory]
    [MemberData(nameof(SecurityValues))]
    public void Everything_that_can_be_closed_is_closed(string type, string property, string expected, string onPrivateNetwork)
    {
        Assert.All(deployments.Public.Of(type), r => Assert.Equal(expected, r.At(property)));
        Assert.All(deployments.Private.Of(type), r => Assert.Equal(onPrivateNetwork, r.At(property)));
        Assert.NotEmpty(deployments.Public.Of(type));
    }

    [Fact]
    public void Alerts_are_mailed_only_if_an_address_is_set()
    {
        Assert.Empty(deployments.Public.Of("Microsoft.Insights/actionGroups"));
        Assert.Single(deployments.Private.Of("Microsoft.Insights/actionGroups"));
    }

    [Fact]
    public void Each_query_is_deployed_as_one_alert_that_fires_on_any_row()
    {
        var conditions = deployments.Public.Of("Microsoft.Insights/scheduledQueryRules")
            .Select(r => r.Properties.GetProperty("criteria").GetProperty("allOf")[0])
            .ToList();

        Assert.Equal(
            Alerts.Queries.Values.Order(StringComparer.Ordinal),
            conditions.Select(c => c.GetProperty("query").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(conditions, c => Assert.Equal(
            ("Count", "GreaterThan", 0),
            (c.GetProperty("timeAggregation").GetString(), c.GetProperty("operator").GetString(), c.GetProperty("threshold").GetInt32())));
    }

    [Fact]
    public void An_alert_is_evaluated_at_least_once_in_its_window() =>
        Assert.All(
            deployments.Public.Of("Microsoft.Insights/scheduledQueryRules"),
            alert => Assert.True(Span(alert, "evaluationFrequency") <= Span(alert, "windowSize"), alert.Name));

    [Fact]
    public void Each_alert_names_a_section_of_the_documentation()
    {
        var sections = File.ReadAllText(Path.Combine(Bicep.Folder, "../docs/operate.md"));
        Assert.All(
            deployments.Public.Of("Microsoft.Insights/scheduledQueryRules"),
            alert =>
            {
                var section = alert.At("description").Split("docs/operate.md: ")[1].TrimEnd('.');
                Assert.Contains($"\n## {section}\n", sections);
                Assert.Contains($"*Alert: {alert.At("displayName").Split(": ")[1]}.*", sections);
            });
    }

    [Fact]
    public void Everything_that_scripts_and_documentation_ask_azd_for_is_an_output()
    {
        string[] asked =
        [
            "VAULT_NAME", "API_URL", "ADDIN_URL", "ENTRA_AUTHORITY",
            "READER_CLIENT_ID", "READER_PRINCIPAL_ID", "WRITER_CLIENT_ID", "WRITER_PRINCIPAL_ID", "MAILER_CLIENT_ID", "MAILER_PRINCIPAL_ID",
        ];
        Assert.All(deployments.All, d => Assert.Empty(asked.Except(d.Outputs)));
    }

    // ISO 8601, as Azure writes it: PT15M, P1D.
    private static TimeSpan Span(Resource alert, string property) => System.Xml.XmlConvert.ToTimeSpan(alert.At(property));
}
