using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class CheckInsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly OrgChart Chart = TestPeople.Chart("dee; ann:dee; cy:dee; eve:dee; bo:ann; fay:cy; gus:bo");

    private readonly InMemoryDocuments documents = new();
    private readonly CoachingStore store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public CheckInsTests() => store = new CoachingStore(documents);

    [Fact]
    public async Task A_manager_is_due_again_six_weeks_after_being_asked()
    {
        Assert.Equal(["ann", "cy"], await Due(Today));
        await Record("ann", Today);

        Assert.Equal(["cy"], await Due(Today.PlusWeeks(6).PlusDays(-1)));
        Assert.Equal(["cy", "ann"], await Due(Today.PlusWeeks(6)));
    }

    [Fact]
    public async Task The_number_of_earlier_questions_decides_on_the_next_one()
    {
        await Record("ann", Today);
        await Record("ann", Today.PlusWeeks(6));

        var due = await new CheckInsDue(store, CheckInRule.Default).ForAsync(TestPeople.Id("dee"), Chart, Today.PlusWeeks(12), Cancel);

        Assert.Equal([("cy", null, 0), ("ann", Today.PlusWeeks(6), 2)], due.Select(d => (d.Manager.Id.Value, d.LastAsked, d.TimesAsked)));
    }

    [Fact]
    public async Task Two_questions_on_a_day_count_once_and_an_earlier_day_changes_nothing()
    {
        await Record("ann", Today);
        await Record("ann", Today);
        Assert.Equal(new RecordCheckInResult.Recorded(new CheckIns(Today, 1)), await Record("ann", Today.PlusDays(-7)));
        Assert.Equal(1, documents.Saves);
    }

    [Theory]
    [InlineData("eve")]
    [InlineData("bo")]
    [InlineData("dee")]
    [InlineData("nobody")]
    public async Task Only_a_report_who_has_reports_is_asked(string manager)
    {
        Assert.IsType<RecordCheckInResult.NotTheirManager>(await Record(manager, Today));
        Assert.Equal(0, documents.Saves);
    }

    [Fact]
    public async Task A_concurrent_record_is_kept()
    {
        documents.BeforeSave = () => Record("cy", Today);
        await Record("ann", Today);
        Assert.Empty(await Due(Today));
    }

    [Fact]
    public async Task Practice_and_check_ins_are_stored_together()
    {
        await Record("ann", Today);
        await new PlanPractice(store, PracticeRule.Default).ForAsync(TestPeople.Id("dee"), Chart, Today, Cancel);
        await Record("cy", Today);

        var log = Assert.IsType<Found<CoachingLog>>(await store.ReadAsync(TestPeople.Id("dee"), Cancel)).Document;
        Assert.Equal((2, Today), (log.Asked.Count, log.Practice!.Since));
    }

    private Task<RecordCheckInResult> Record(string manager, LocalDate on) =>
        new RecordCheckIn(store).ForAsync(TestPeople.Id("dee"), TestPeople.Id(manager), on, Chart, Cancel);

    private async Task<IEnumerable<string>> Due(LocalDate today) =>
        (await new CheckInsDue(store, CheckInRule.Default).ForAsync(TestPeople.Id("dee"), Chart, today, Cancel)).Select(d =>
            d.Manager.Id.Value);
}
