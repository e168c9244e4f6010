using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>The database that the workers share, for tests that access it directly.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>The variable that stops the SDK from asking an Azure virtual machine where it is.</summary>
    public const string NoVirtualMachine = "COSMOS_DISABLE_IMDS_ACCESS";

    private readonly Lazy<CosmosStore> store;

    /// <param name="connection">The connection string of the emulator.</param>
    public Database(string connection)
    {
        Environment.SetEnvironmentVariable(NoVirtualMachine, "true");
        var parts = connection.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        Options = new CosmosOptions { Endpoint = parts["AccountEndpoint"], EmulatorKey = parts["AccountKey"] };
        store = new(() => CosmosStore.Open(Options));
    }

    public CosmosOptions Options { get; }

    public DigestLedger Ledger => new(new CosmosDocuments(store.Value));

    /// <summary>Those of these people whose calendars were read at or after <paramref name="since"/>.</summary>
    public async Task<IReadOnlyList<PersonId>> ReadSinceAsync(
        IReadOnlyList<PersonId> people, Instant since, CancellationToken cancellationToken)
    {
        var attempts = await new CoverageStore(new CosmosDocuments(store.Value)).ReadAttemptsAsync(people, cancellationToken);
        return [.. attempts.Where(a => a.Value is { Fault: null } && a.Value.At >= since).Select(a => a.Key)];
    }

    public async Task SetAsync(PersonId person, PersonSettings settings, CancellationToken cancellationToken)
    {
        var saving = await new SettingsStore(new CosmosDocuments(store.Value))
            .SaveAsync(person, settings, expected: null, cancellationToken);
        Assert.IsType<Saved<PersonSettings>>(saving);
    }

    public void Dispose()
    {
        if (store.IsValueCreated)
        {
            store.Value.Dispose();
        }
    }
}
