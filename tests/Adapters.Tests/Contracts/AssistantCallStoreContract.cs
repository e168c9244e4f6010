using NodaTime;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="AssistantCallStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class AssistantCallStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("Bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    protected abstract IDocuments Documents { get; }

    protected AssistantCallStore Store => field ??= new AssistantCallStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_are_read_back_newest_first_by_the_person_in_whose_name_they_were_made()
    {
        var first = new AssistantCall(Monday, AssistantDeed.ListedOneOnOnes, null);
        var second = new AssistantCall(Monday + Duration.FromTicks(1), AssistantDeed.AddedPoint, Bo);
        var third = new AssistantCall(Monday + Duration.FromDays(1), AssistantDeed.ReadAgenda, Bo);
        await Record(Ann, first, second, third);
        await Record(Bo, first);

        Assert.Equal([third, second, first], await CallsOf(Ann));
        Assert.Equal([first], await CallsOf(Bo));
    }

    [Fact]
    public async Task Calls_at_the_same_time_are_all_kept()
    {
        var calls = Enum.GetValues<AssistantDeed>().Select(deed => new AssistantCall(Monday, deed, Bo)).ToList();
        await Task.WhenAll(calls.Select(call => Record(Ann, call)));

        Assert.Equal(calls.ToHashSet(), [.. await CallsOf(Ann)]);
    }

    [Fact]
    public async Task A_call_that_is_recorded_again_is_in_the_list_once()
    {
        var call = new AssistantCall(Monday, AssistantDeed.AddedPoint, Bo);
        await Record(Ann, call, call);

        Assert.Equal([call], await CallsOf(Ann));
    }

    [Fact]
    public async Task After_the_last_call_of_a_day_none_is_recorded_until_the_next_day()
    {
        var calls = Enumerable.Range(0, AssistantDay.MostCalls)
            .Select(n => new AssistantCall(Monday + Duration.FromSeconds(n), AssistantDeed.ListedActions, null)).ToList();
        await Store.ChangeAsync(Ann, AssistantDay.DayOf(Monday), day => day with { Calls = calls }, Cancel);

        Assert.Equal(RecordCallResult.DayIsFull, await Recorded(Ann, new AssistantCall(Monday, AssistantDeed.AddedPoint, Bo)));
        var tomorrow = new AssistantCall(Monday + Duration.FromDays(1), AssistantDeed.AddedPoint, Bo);
        Assert.Equal(RecordCallResult.Recorded, await Recorded(Ann, tomorrow));
        Assert.Equal([tomorrow, .. calls.AsEnumerable().Reverse()], await CallsOf(Ann));
    }

    [Fact]
    public async Task Days_that_are_over_are_deleted_for_everybody()
    {
        var (old, kept) = (
            new AssistantCall(Monday - Duration.FromHours(10), AssistantDeed.ReadMentions, null),
            new AssistantCall(Monday, AssistantDeed.ReadMentions, null));
        await Record(Ann, old, kept);
        await Record(Bo, old);

        await new ForgetOldAssistantCalls(Store).BeforeAsync(Monday, Cancel);

        Assert.Equal([kept], await CallsOf(Ann));
        Assert.Empty(await CallsOf(Bo));
    }

    [Fact]
    public async Task A_person_exports_and_deletes_only_their_own()
    {
        var call = new AssistantCall(Monday, AssistantDeed.AddedPoint, Bo);
        await Record(Ann, call);
        await Record(Bo, call);
        var mine = new PersonalAssistantCalls(Store);

        Assert.Equal(
            """
            [{"v":1,"person":"ann@x.org","day":"2026-11-23","calls":[{"at":"2026-11-23T09:00:00Z","deed":"AddedPoint","with":"Bo@x.org"}]}]
            """,
            (await mine.ExportAsync(Ann, Cancel)).ToJsonString());
        await mine.ForgetAsync(Ann, Cancel);
        await mine.ForgetAsync(Ann, Cancel);
        Assert.Empty(await CallsOf(Ann));
        Assert.Equal([call], await CallsOf(Bo));
    }

    private async Task Record(PersonId person, params AssistantCall[] calls)
    {
        foreach (var call in calls)
        {
            Assert.Equal(RecordCallResult.Recorded, await Recorded(person, call));
        }
    }

    private Task<RecordCallResult> Recorded(PersonId person, AssistantCall call) =>
        new RecordAssistantCall(Store).ForAsync(person, call, Cancel);

    private Task<IReadOnlyList<AssistantCall>> CallsOf(PersonId person) => new ReadAssistantCalls(Store).OfAsync(person, Cancel);
}
