using OutlookOneOnOne.Adapters.Azure.Cosmos;

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
    public void Each_fault_names_its_setting_and_stops_the_start(CosmosOptions options, string setting)
    {
        Assert.Contains(setting, Assert.Single(options.Faults()), StringComparison.Ordinal);
        Assert.Contains(setting, Assert.Throws<ArgumentException>(() => CosmosStore.Open(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_in_Azure_needs_its_address_alone_and_an_emulator_here_its_key()
    {
        Assert.Empty(InAzure.Faults());
        Assert.Empty((InAzure with { Endpoint = "https://127.0.0.1:8081/", EmulatorKey = "a2V5" }).Faults());
        Assert.Empty((InAzure with { ClientId = "11111111-2222-3333-4444-555555555555" }).Faults());
    }

    [Fact]
    public void All_faults_are_told_at_once() => Assert.Equal(3, (InAzure with { Database = " ", PeopleContainer = "?", CoverageWeeks = 0 }).Faults().Count);
}
