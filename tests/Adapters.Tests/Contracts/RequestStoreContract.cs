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
    public async Task What_became_of_a_mail_is_read_back_and_applies_to_one_request_only()
    {
        await Ask(Bo, Ann, Monday);
        Assert.Null((await Store.ReadAsync(Bo, Cancel)).MailTo(Ann));
        var claim = new RequestMailState(Monday, Monday + Duration.FromMinutes(10));
        await Store.ChangeAsync(Bo, r => r with { Mails = r.Mails.SetItem(Ann, claim) }, Cancel);
        Assert.Equal(claim, (await Store.ReadAsync(Bo, Cancel)).MailTo(Ann));
        await Store.ChangeAsync(Bo, r => r with { Mails = r.Mails.SetItem(Ann, claim with { HeldUntil = null }) }, Cancel);
        Assert.Equal(claim with { HeldUntil = null }, (await Store.ReadAsync(Bo, Cancel)).MailTo(Ann));

        await Ask(Bo, Ann, Monday + Duration.FromDays(7));
        Assert.Null((await Store.ReadAsync(Bo, Cancel)).MailTo(Ann));
    }

    [Fact]
    public async Task Requests_of_version_1_are_read_and_are_not_mailed_any_more()
    {
        var key = RequestStore.Kind.KeyOf(Bo.Value, "oneOnOneRequests");
        await Documents.SaveAsync(
            new Envelope(
                key, RequestStore.Kind.Name, 1, """{"v":1,"asker":"Bo@x.org","asked":{"ann@x.org":"2026-11-23T09:00:00Z"}}"""),
            null,
            Cancel);

        var requests = await Store.ReadAsync(Bo, Cancel);
        Assert.Equal(Monday, requests.LastAsked[Ann]);
        Assert.Equal(new RequestMailState(Monday, HeldUntil: null), requests.MailTo(Ann));
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
