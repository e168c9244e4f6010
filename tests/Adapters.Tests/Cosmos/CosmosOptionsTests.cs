using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

public sealed class CosmosOptionsTests
{
    private static readonly CosmosOptions InAzure = new() { Endpoint = "https://contoso.documents.azure.com:443/" };

    public static TheoryData<CosmosOptions, string> Faulty { get; } = new()
    {
        { new CosmosOptions(), "Cosmos:Endpoint" },
        { InAzure with { Endpoint = "http://contoso.documents.azure.com" }, "Cosmos:Endpoint" },
        { InAzure with { Endpoint = "https://key@contoso.documents.azure.com" }, "Cosmos:Endpoint" },
        { InAzure with { EmulatorKey = "a2V5" }, "Cosmos:EmulatorKey" },
        { InAzure with { Endpoint = "https://localhost:8081/", EmulatorKey = "no key" }, "Cosmos:EmulatorKey" },
        { InAzure with { ClientId = "me" }, "Cosmos:ClientId" },
        { InAzure with { Database = "a/b" }, "Cosmos:Database" },
        { InAzure with { PairsContainer = string.Empty }, "Cosmos:PairsContainer" },
        { InAzure with { PeopleContainer = "pairs" }, "Cosmos:PeopleContainer" },
        { InAzure with { CoverageWeeks = 12 }, "Cosmos:CoverageWeeks" },
        { InAzure with { CoverageWeeks = 521 }, "Cosmos:CoverageWeeks" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Each_fault_names_its_setting_and_prevents_the_start(CosmosOptions options, string setting)
    {
        Assert.Contains(setting, Assert.Single(options.Faults()), StringComparison.Ordinal);
        Assert.Contains(setting, Assert.Throws<ArgumentException>(() => CosmosStore.Open(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Azure_account_needs_only_its_address_and_a_local_emulator_also_its_key()
    {
        Assert.Empty(InAzure.Faults());
        Assert.Empty((InAzure with { Endpoint = "https://127.0.0.1:8081/", EmulatorKey = "a2V5" }).Faults());
        Assert.Empty((InAzure with { ClientId = "11111111-2222-3333-4444-555555555555" }).Faults());
    }

    [Fact]
    public void A_host_that_registers_the_store_uses_it_and_gets_all_faults_at_once()
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAzureCosmos(new CosmosOptions()));
        var options = InAzure with { Endpoint = "https://127.0.0.1:8081/", EmulatorKey = "a2V5" };

        using var services = new ServiceCollection().AddAzureCosmos(options).BuildServiceProvider(validateScopes: true);

        Assert.IsType<CosmosDocuments>(services.GetRequiredService<IDocuments>());
        Assert.Equal(Duration.FromDays(options.CoverageWeeks * 7), services.GetRequiredService<CoverageRetention>().Kept);
    }

    [Fact]
    public async Task The_deployment_creates_the_containers_that_the_store_needs()
    {
        var bicep = await File.ReadAllTextAsync(
            Path.Combine(Root(), "infra", "modules", "cosmos.bicep"), TestContext.Current.CancellationToken);
        foreach (
            var container in new[]
            {
                CosmosSchema.Properties(InAzure.PairsContainer, CosmosSchema.PairKey),
                CosmosSchema.Properties(InAzure.PeopleContainer, CosmosSchema.PersonKey),
            })
        {
            Assert.Contains(
                $"resource: {{ id: '{container.Id}', partitionKey: {{ paths: ['{container.PartitionKeyPath}'], kind: 'Hash', "
                    + $"version: 2 }}, defaultTtl: {container.DefaultTimeToLive}, indexingPolicy: indexing }}",
                bicep,
                StringComparison.Ordinal);
            Assert.Contains(
                $"includedPaths: [{string.Join(", ", container.IndexingPolicy.IncludedPaths.Select(p => $"{{ path: '{p.Path}' }}"))}]",
                bicep,
                StringComparison.Ordinal);
            Assert.Contains(
                $"excludedPaths: [{string.Join(", ", container.IndexingPolicy.ExcludedPaths.Select(p => $"{{ path: '{p.Path}' }}"))}]",
                bicep,
                StringComparison.Ordinal);
        }

        Assert.Contains($"var database = '{InAzure.Database}'", bicep, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Assert.Equal(3, (InAzure with { Database = " ", PeopleContainer = "?", CoverageWeeks = 0 }).Faults().Count);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OutlookOneOnOne.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
