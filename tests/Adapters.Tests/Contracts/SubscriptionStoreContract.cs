using System.Text.Json.Nodes;
using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="SubscriptionStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class SubscriptionStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org");
    private static readonly PersonId Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly SubscriptionState Active = new SubscriptionState.Active(new SubscriptionId("7f105c7d"), Monday, "k1");

    public static TheoryData<SubscriptionState> States => new(
        Active,
        new SubscriptionState.Active(new SubscriptionId("adopted"), Monday + Duration.FromMilliseconds(1), null),
        new SubscriptionState.Lost(Monday),
        new SubscriptionState.Refused(SubscriptionFault.AccessDenied, Monday),
        new SubscriptionState.Refused(SubscriptionFault.NoMailbox, Monday));

    protected abstract IDocuments Documents { get; }

    protected SubscriptionStore Store => field ??= new SubscriptionStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_stored_for_somebody_who_never_had_a_subscription()
    {
        var stored = await Store.ReadAsync(Ann, Cancel);

        Assert.Equal((null, null), (stored.DocumentOrNull, stored.SeenRevision));
        Assert.Empty(await Store.ReadAllAsync(Cancel));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_saved_document_is_read_back_complete_with_its_revision(SubscriptionState state)
    {
        var revision = await Saved(Ann, state);

        Assert.Equal(new Found<SubscriptionRecord>(new SubscriptionRecord(Ann, state), revision), await Store.ReadAsync(Ann, Cancel));
        Assert.IsType<Missing<SubscriptionRecord>>(await Store.ReadAsync(Bo, Cancel));
    }

    [Fact]
    public async Task A_save_based_on_another_revision_is_refused_and_returns_the_current_document()
    {
        var first = await Saved(Ann, Active);
        var second = await Saved(Ann, new SubscriptionState.Lost(Monday), first);
        var current = new Found<SubscriptionRecord>(new SubscriptionRecord(Ann, new SubscriptionState.Lost(Monday)), second);

        Assert.Equal(new Conflict<SubscriptionRecord>(current), await Store.SaveAsync(new SubscriptionRecord(Ann, Active), first, Cancel));
        Assert.Equal(new Conflict<SubscriptionRecord>(current), await Store.SaveAsync(new SubscriptionRecord(Ann, Active), null, Cancel));
        Assert.Equal(current, await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_saves_succeeds()
    {
        var saves = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => Task.Run(() => Store.SaveAsync(new SubscriptionRecord(Ann, Active), null, Cancel))));

        Assert.Single(saves.OfType<Saved<SubscriptionRecord>>());
    }

    [Fact]
    public async Task All_are_listed_by_owner_without_deleted_ones()
    {
        await Saved(Bo, new SubscriptionState.Lost(Monday));
        var revision = await Saved(Ann, Active);
        Assert.Equal([Ann, Bo], (await Store.ReadAllAsync(Cancel)).Select(r => r.Owner));

        await Store.ForgetAsync(Ann, Cancel);
        await Store.ForgetAsync(Ann, Cancel);

        Assert.Equal([new SubscriptionRecord(Bo, new SubscriptionState.Lost(Monday))], await Store.ReadAllAsync(Cancel));
        Assert.IsType<Conflict<SubscriptionRecord>>(await Store.SaveAsync(new SubscriptionRecord(Ann, Active), revision, Cancel));
    }

    [Fact]
    public async Task Deleting_a_person_unsubscribes_first_and_deletes_nothing_if_that_fails()
    {
        await Saved(Ann, Active);
        var graph = Substitute.For<ISubscriptions>();
        var data = new PersonalSubscriptions(Store, graph);
        Assert.Equal(
            JsonNode.Parse("""{"state":"active","until":"2026-11-23T08:00:00Z"}""")!.ToJsonString(),
            (await data.ExportAsync(Ann, Cancel)).ToJsonString());

        graph
            .DeleteAsync(new SubscriptionId("7f105c7d"), Cancel)
            .Returns(new SubscribeResult.TryLater(Duration.FromSeconds(9), "throttled"), new SubscribeResult.NotFound());
        await Assert.ThrowsAsync<IOException>(() => data.ForgetAsync(Ann, Cancel));
        Assert.NotNull((await Store.ReadAsync(Ann, Cancel)).DocumentOrNull);

        await data.ForgetAsync(Ann, Cancel);
        await data.ForgetAsync(Ann, Cancel);
        Assert.Null((await Store.ReadAsync(Ann, Cancel)).DocumentOrNull);
        Assert.Equal("{}", (await data.ExportAsync(Ann, Cancel)).ToJsonString());
    }

    private async Task<Revision> Saved(PersonId owner, SubscriptionState state, Revision? expected = null) =>
        Assert.IsType<Saved<SubscriptionRecord>>(await Store.SaveAsync(new SubscriptionRecord(owner, state), expected, Cancel)).Revision;
}
