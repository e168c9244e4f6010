using System.Reflection;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>Crashes before and after each call, on SQLite.</summary>
public sealed class CrashTests : CrashContract
{
    private protected override IReadOnlyList<Func<int, ProcessLife>> Ends =>
        [call => new ProcessLife(call, isMade: false), call => new ProcessLife(call, isMade: true)];

    [Fact]
    public void Every_use_case_of_Core_that_writes_is_killed()
    {
        var covered = UseCase.All.SelectMany(u => u.Covers).ToHashSet();
        var others = Writers().Where(t => !covered.Contains(t)).Select(t => t.Name).Except(ReadOnly.Names);

        Assert.Equal(string.Empty, string.Join(", ", others));
    }

    [Fact]
    public async Task The_test_finds_a_use_case_that_is_not_safe()
    {
        // Writes as many notes as it is run: the defect that the test above must find.
        var unsafely = new UseCase(
            "write with an id of the moment",
            [],
            async p =>
            {
                var item = ItemId.Parse(Guid.NewGuid().ToString("N"));
                await new ChangeAgenda(p.Agendas).ApplyAsync(
                    UseCase.Ann.Id,
                    UseCase.Bo.Id,
                    new AgendaEdit.Add(item, ItemText.Parse("x"), UseCase.Monday),
                    null,
                    UseCase.Monday,
                    default);
            });
        var expected = await UndisturbedAsync(unsafely);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() =>
            IsKilledAsync(unsafely, new ProcessLife(2, isMade: true), expected, "killed after the save"));
    }

    private protected override Task<World> EmptyAsync() => Task.FromResult<World>(new SqliteWorld());

    /// <summary>Classes with an asynchronous public method and a port, or a dependency with a port.</summary>
    private static IEnumerable<Type> Writers() =>
        from type in typeof(PrepareAgenda).Assembly.GetExportedTypes()
        where type is { IsSealed: true, IsAbstract: false, IsInterface: false } && !IsMadeByTheCompiler(type)
        where
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Any(m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken)))
        where !IsStore(type)
        select type;

    /// <summary>Such as the types that the compiler generates for extension blocks.</summary>
    private static bool IsMadeByTheCompiler(Type type) => type.Name.StartsWith('<');

    /// <summary>A store crashes together with the use cases that call it, at each call to its database.</summary>
    private static bool IsStore(Type type) =>
        type.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(IDocuments)));
}
