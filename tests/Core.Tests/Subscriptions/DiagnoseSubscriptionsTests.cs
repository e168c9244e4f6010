using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Subscriptions;

public sealed class DiagnoseSubscriptionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly SubscriptionStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Subscriptions_that_are_valid_are_in_place()
    {
        await SaveAsync("ann", new SubscriptionState.Active(new SubscriptionId("1"), Now + Duration.FromDays(1), null));

        Assert.Null((await DiagnoseAsync()).Fault);
    }

    [Fact]
    public async Task Subscriptions_that_are_lost_refused_or_expired_are_counted()
    {
        await SaveAsync("ann", new SubscriptionState.Active(new SubscriptionId("1"), Now + Duration.FromDays(1), null));
        await SaveAsync("bo", new SubscriptionState.Active(new SubscriptionId("2"), Now, null));
        await SaveAsync("cy", new SubscriptionState.Lost(Now));
        await SaveAsync("di", new SubscriptionState.Refused(SubscriptionFault.AccessDenied, Now));

        Assert.Equal("Graph does not tell us about changes in 3 of 4 calendars.", (await DiagnoseAsync()).Fault);
    }

    private async Task SaveAsync(string person, SubscriptionState state) =>
        await store.SaveAsync(new SubscriptionRecord(new PersonId(person), state), expected: null, Cancel);

    private async Task<Core.Diagnosis.Finding> DiagnoseAsync() =>
        Assert.Single(await new DiagnoseSubscriptions(store, new FakeClock(Now)).DiagnoseAsync(Cancel));
}
