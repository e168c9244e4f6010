using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Crashes after each call that changes something, on the Azure adapters; the final state equals that on SQLite. <see cref="CrashTests"/>
/// covers all other calls: on a server each crash takes about a hundred requests, and those calls leave nothing different behind (<see
/// cref="ProcessLife.CountsChangesOnly"/>). <c>./test</c> crashes after the first of these calls only, <c>./test --long</c> after each.
/// </summary>
public sealed class AzureCrashTests(Emulators.Emulators emulators) : CrashContract
{
    /// <summary>When messages that were delayed are visible.</summary>
    private static Instant Later => UseCase.Monday + Duration.FromMinutes(1);

    private protected override int Most => TriesEachCall ? int.MaxValue : 1;

    private protected override IReadOnlyList<Func<int, ProcessLife>> Ends =>
        [call => new ProcessLife(call, isMade: true) { CountsChangesOnly = true }];

    private protected override async Task<World> EmptyAsync() =>
        new AzureWorld(await Cosmos.EmptyCosmos.OptionsAsync(emulators), await emulators.StorageConnectionStringAsync());

    private protected override async Task CheckUninterruptedAsync(UseCase useCase, World world)
    {
        await using var embedded = new SqliteWorld();
        await useCase.SeedAsync(await embedded.StartAsync(UseCase.Monday, new ProcessLife(), Cancel));
        await useCase.RunAsync(await embedded.StartAsync(UseCase.Monday, new ProcessLife(), Cancel));

        Assert.Equal(await AccountAsync(embedded), await AccountAsync(world));
    }

    private static async Task<IReadOnlyList<string>> AccountAsync(World world) =>
        [.. (await Account.OfAsync(await world.StartAsync(Later, new ProcessLife(), Cancel), Cancel)).Select(world.WithoutPlace)];
}
