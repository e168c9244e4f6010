using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Kills the process at calls that each use case makes to a port, then lets another process repeat the use case on the same world. Whenever
/// the crash happens, the final state is the same as without it: no row more or less, and no mail twice.
/// </summary>
public abstract class CrashContract
{
    public static TheoryData<string> UseCases => [.. UseCase.All.Select(u => u.Name)];

    /// <summary>
    /// Every crash takes a world of its own. <c>./test --long</c> tries each call (ONEONONE_CRASHES=all), <c>./test</c> every third from
    /// the first, until one comes after the last.
    /// </summary>
    private static int Stride => TriesEachCall ? 1 : 3;

    private protected static bool TriesEachCall => Environment.GetEnvironmentVariable("ONEONONE_CRASHES") == "all";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The most crashes of one use case for each way to end.</summary>
    private protected virtual int Most => int.MaxValue;

    /// <summary>All ways for a process to end that can be distinguished. Each gets the number of its last call.</summary>
    private protected abstract IReadOnlyList<Func<int, ProcessLife>> Ends { get; }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Nothing_is_lost_or_duplicated_whenever_the_process_dies(string name)
    {
        var useCase = UseCase.All.Single(u => u.Name == name);
        var expected = await UndisturbedAsync(useCase);
        var kills = 0;
        foreach (var end in Ends)
        {
            kills += await CountKillsAsync(useCase, end, expected);
        }

        Assert.InRange(kills, 1, 500);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills");
    }

    private protected abstract Task<World> EmptyAsync();

    private async Task<int> CountKillsAsync(UseCase useCase, Func<int, ProcessLife> end, IReadOnlyList<string> expected)
    {
        var (kills, call) = (0, 1);
        while (kills < Most
            && await IsKilledAsync(useCase, end(call), expected, $"{end(call)} {call.ToString(CultureInfo.InvariantCulture)}"))
        {
            kills++;
            call += Stride;
        }

        return kills;
    }

    /// <summary>What else is true of a world in which nothing went wrong.</summary>
    private protected virtual Task CheckUninterruptedAsync(UseCase useCase, World world) => Task.CompletedTask;

    private protected async Task<IReadOnlyList<string>> UndisturbedAsync(UseCase useCase)
    {
        await using var world = await SeededAsync(useCase);
        var before = await world.ReadAllAsync(Cancel);
        await useCase.RunAsync(await world.StartAsync(UseCase.Monday, new ProcessLife(), Cancel));
        var after = await world.ReadAllAsync(Cancel);
        Assert.NotEqual(before, after); // otherwise the test would prove nothing
        await CheckUninterruptedAsync(useCase, world);
        return after;
    }

    /// <returns>False if it finished first.</returns>
    private protected async Task<bool> IsKilledAsync(UseCase useCase, ProcessLife life, IReadOnlyList<string> expected, string how)
    {
        await using var world = await SeededAsync(useCase);
        var died = await RunUntilKilledAsync(world, useCase, life);
        AssertSame(expected, await world.ReadAllAsync(Cancel), how);
        return died;
    }

    /// <summary>One process dies, and another repeats the same.</summary>
    /// <returns>False if the first process finished.</returns>
    internal static async Task<bool> RunUntilKilledAsync(World world, UseCase useCase, ProcessLife life)
    {
        var first = await world.StartAsync(UseCase.Monday, life, Cancel);
        var died = !await life.RunAsync(() => useCase.RunAsync(first));

        // After every lease that the dead process holds.
        await useCase.RunAsync(await world.StartAsync(UseCase.Monday + Duration.FromMinutes(11), new ProcessLife(), Cancel));
        return died;
    }

    private protected async Task<World> SeededAsync(UseCase useCase)
    {
        var world = await EmptyAsync();
        await useCase.SeedAsync(await world.StartAsync(UseCase.Monday, new ProcessLife(), Cancel));
        return world;
    }

    private protected static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual, string how)
    {
        var (lost, doubled) = (Without(expected, actual), Without(actual, expected));
        Assert.True(lost.Count + doubled.Count == 0, $"{how}\nlost:\n{string.Join('\n', lost)}\ndoubled:\n{string.Join('\n', doubled)}");
    }

    private static List<string> Without(IReadOnlyList<string> all, IReadOnlyList<string> some)
    {
        var left = all.ToList();
        foreach (var one in some)
        {
            left.Remove(one);
        }

        return left;
    }
}
