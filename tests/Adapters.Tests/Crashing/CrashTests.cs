using System.Globalization;
using System.Reflection;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Kills the process at each call that each use case makes to a port, before the call and after it, and lets another process do the same
/// again on the same store. Whatever the moment, all comes to what it would have come to without the crash: no row more, none less,
/// no mail twice in the outbox.
/// </summary>
public sealed class CrashTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> UseCases => [.. UseCase.All.Select(u => u.Name)];

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Whenever_the_process_dies_nothing_is_lost_or_doubled(string name)
    {
        var useCase = UseCase.All.Single(u => u.Name == name);
        var expected = await UndisturbedAsync(useCase);
        var deaths = 0;
        foreach (var isMade in new[] { false, true })
        {
            for (var call = 1; await DiesAsync(useCase, new Life(call, isMade), expected, $"killed {(isMade ? "after" : "before")} call {call.ToString(CultureInfo.InvariantCulture)}"); call++)
            {
                deaths++;
            }
        }

        Assert.InRange(deaths, 2, 500);
    }

    [Fact]
    public void Every_use_case_of_Core_that_writes_to_the_store_alone_is_killed()
    {
        var covered = UseCase.All.SelectMany(u => u.Covers).ToHashSet();
        var others = Writers().Where(t => !covered.Contains(t)).Select(t => t.Name).Except(ReadOnly.Names).Except(ReadOnly.WithGraph);

        Assert.Equal(string.Empty, string.Join(", ", others));
    }

    [Fact]
    public async Task A_use_case_that_is_not_safe_is_found()
    {
        // As many notes as it is run: the fault that the test above is there to find.
        var unsafely = new UseCase("write with an id of the moment", [], async p =>
        {
            var agendas = new ChangeAgenda(p.Agendas);
            var item = Core.Agendas.Items.ItemId.Parse(Guid.NewGuid().ToString("N"));
            await agendas.ApplyAsync(new PersonId("ann"), new PersonId("bo"), new Core.Agendas.Items.AgendaEdit.Add(item, Core.Agendas.Items.ItemText.Parse("x"), UseCase.Monday), null, UseCase.Monday, default);
        });
        var expected = await UndisturbedAsync(unsafely);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => DiesAsync(unsafely, new Life(2, isMade: true), expected, "killed after the save"));
    }

    private static async Task<IReadOnlyList<string>> UndisturbedAsync(UseCase useCase)
    {
        using var store = await SeededAsync();
        var before = await store.ReadAllAsync(Cancel);
        await useCase.RunAsync(await store.StartAsync(UseCase.Monday, new Life(), Cancel));
        var after = await store.ReadAllAsync(Cancel);
        Assert.NotEqual(before, after); // else it would prove nothing
        return after;
    }

    /// <returns>False when it came to its end first.</returns>
    private static async Task<bool> DiesAsync(UseCase useCase, Life life, IReadOnlyList<string> expected, string how)
    {
        using var store = await SeededAsync();
        var first = await store.StartAsync(UseCase.Monday, life, Cancel);
        var died = !await life.RunAsync(() => useCase.RunAsync(first));

        // Past every lease that the dead process holds.
        await useCase.RunAsync(await store.StartAsync(UseCase.Monday + Duration.FromMinutes(11), new Life(), Cancel));
        AssertSame(expected, await store.ReadAllAsync(Cancel), how);
        return died;
    }

    private static async Task<CrashedStore> SeededAsync()
    {
        var store = new CrashedStore();
        await UseCase.SeedAsync(await store.StartAsync(UseCase.Monday, new Life(), Cancel));
        return store;
    }

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual, string how)
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

    /// <summary>What has a public method that takes time, and a port or something that has one.</summary>
    private static IEnumerable<Type> Writers() =>
        from type in typeof(PrepareAgenda).Assembly.GetExportedTypes()
        where type is { IsSealed: true, IsAbstract: false, IsInterface: false }
        where type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken)))
        select type;
}
