using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="RequestStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class RequestStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("Bo@x.org"), Cy = new("cy@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    protected abstract IDocuments Documents { get; }

    protected RequestStore Store => field ??= new RequestStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_never_asked_has_no_requests() => Assert.Empty((await Store.ReadAsync(Ann, Cancel)).LastAsked);

    [Fact]
    public async Task Requests_of_one_and_of_several_people_are_read_back()
    {
        await Ask(Bo, Ann, Monday);
        await Ask(Bo, Cy, Monday + Duration.FromTicks(1));
        Assert.Equal(
            [(Ann, Monday), (Cy, Monday + Duration.FromTicks(1))],
            (await Store.ReadAsync(Bo, Cancel)).LastAsked.Select(a => (a.Key, a.Value)));
        Assert.Equal([Bo], (await Store.ReadManyAsync([Ann, Bo, Cy], Cancel)).Select(r => r.Asker));
    }

    [Fact]
    public async Task Asking_again_too_soon_changes_nothing()
    {
        await Ask(Bo, Ann, Monday);
        Assert.Equal(Monday, (await Ask(Bo, Ann, Monday + Duration.FromDays(6))).LastAsked[Ann]);
        Assert.Equal(Monday + Duration.FromDays(7), (await Ask(Bo, Ann, Monday + Duration.FromDays(7))).LastAsked[Ann]);
    }

    [Fact]
    public async Task Requests_of_several_people_at_once_are_all_kept()
    {
        var managers = Enumerable.Range(0, 8).Select(i => new PersonId($"m{i}")).ToList();
        await Task.WhenAll(managers.Select(m => Ask(Bo, m, Monday)));
        Assert.Equal(managers, (await Store.ReadAsync(Bo, Cancel)).LastAsked.Keys);
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_and_may_be_repeated()
    {
        await Ask(Bo, Ann, Monday);
        await Store.ForgetAsync(Bo, Cancel);
        await Store.ForgetAsync(Bo, Cancel);
        Assert.Empty((await Store.ReadAsync(Bo, Cancel)).LastAsked);
    }

    private Task<OneOnOneRequests> Ask(PersonId asker, PersonId manager, Instant at) =>
        Store.ChangeAsync(asker, r => r.Ask(manager, Cadence.Weekly, at), Cancel);
}
