namespace OutlookOneOnOne.Hosts.Tests.Architecture;

public sealed class StoreRulesTests
{
    // The files that still use another feature's store. These lists may only get shorter.
    private static readonly Dictionary<string, IReadOnlyList<string>> Allowances = new()
    {
        ["InviteLedger"] =
        [
            "functions/Api/OneOnOneWork.cs", "functions/Core/Retention/Retain.cs", "functions/Hosts/Local/Installation/DataFolder.cs",
        ],
    };

    [Fact]
    public void A_store_is_used_by_its_own_feature_only()
    {
        var stores = StoreRules.In(Repository.Product());

        Assert.Equal(14, stores.Count);
        Assert.All(stores, store => Assert.Equal(Allowances.GetValueOrDefault(store.Name, []), store.Strangers));
    }

    [Fact]
    public void A_store_and_its_document_are_named_in_few_files() =>
        Assert.All(
            StoreRules.In(Repository.Product()),
            store => Assert.True(
                store.NamedIn.Count <= StoreRules.MostFiles, $"{store.Name} is named in {string.Join(", ", store.NamedIn)}"));

    [Fact]
    public void A_use_by_another_feature_is_found()
    {
        var store = Assert.Single(StoreRules.In(new Dictionary<string, string>
        {
            ["functions/Core/Games/GameStore.cs"] = "public sealed class GameStore(IDocuments documents)",
            ["functions/Api/Stores.cs"] = "services.TryAddSingleton<GameStore>();",
            ["functions/Api/Games/GameEndpoints.cs"] = "Task Play(GameStore store);",
            ["functions/Core/Planning/PlanGames.cs"] = "public sealed class PlanGames(GameStore store)",
            ["functions/Core/Planning/Others.cs"] = "var x = new BoardGameStore();",
        }));

        Assert.Equal(["functions/Core/Planning/PlanGames.cs"], store.Strangers);
        Assert.Equal(4, store.NamedIn.Count);
    }
}
