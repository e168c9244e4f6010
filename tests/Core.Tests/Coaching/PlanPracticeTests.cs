using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class PlanPracticeTests
{
    private const string Four = "dee; ann:dee; bo:dee; cy:dee; eve:dee; x:dee; a1:ann; b1:bo; c1:cy; e1:eve";

    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly InMemoryDocuments documents = new();
    private readonly CoachingStore store;

    public PlanPracticeTests() => store = new CoachingStore(documents);

    [Fact]
    public async Task Only_managers_who_report_to_the_same_person_practise()
    {
        var round = await Round(Four, Today);
        Assert.Equal(["ann", "bo", "cy", "eve"], round.Groups.SelectMany(g => new[] { g.One, g.Other }).Select(p => p.Value).Order());
        Assert.Equal((Today, Today.PlusWeeks(4)), (round.Since, round.Next));
    }

    [Fact]
    public async Task Looking_again_does_not_change_the_partners()
    {
        var first = await Round(Four, Today);
        var later = await Round(Four, Today.PlusWeeks(4).PlusDays(-1));

        Assert.Equal(first.Groups, later.Groups);
        Assert.Equal((first.Since, 1), (later.Since, documents.Saves));
    }

    [Fact]
    public async Task Four_managers_practise_with_all_others_in_three_rounds()
    {
        var pairs = new List<PairId>();
        for (var n = 0; n < 3; n++)
        {
            pairs.AddRange((await Round(Four, Today.PlusWeeks(4 * n))).Groups.Select(g => PairId.Of(g.One, g.Other)));
        }

        Assert.Equal(6, pairs.Distinct().Count());
    }

    [Fact]
    public async Task When_somebody_leaves_partners_change_at_once()
    {
        await Round(Four, Today);
        var round = await Round("dee; ann:dee; bo:dee; eve:dee; a1:ann; b1:bo; e1:eve", Today.PlusDays(3));
        Assert.Equal((Today.PlusDays(3), 1), (round.Since, round.Groups.Count(g => g.Observer is not null)));
    }

    [Fact]
    public async Task A_newcomer_joins_in_the_next_round()
    {
        const string five = Four + "; fay:dee; f1:fay";
        await Round(Four, Today);
        Assert.DoesNotContain((await Round(five, Today.PlusDays(3))).Groups, g => g.Observer is not null);
        Assert.Contains((await Round(five, Today.PlusWeeks(4))).Groups, g => g.Observer is not null);
    }

    [Theory]
    [InlineData("dee; ann:dee; bo:dee; a1:ann", 1)]
    [InlineData("dee; ann:dee", 0)]
    public async Task Practice_needs_two_managers(string people, int managers)
    {
        Assert.Equal(new PracticePlan.TooFew(managers), await Plan(people, Today));
        Assert.Equal(0, documents.Saves);
    }

    [Fact]
    public async Task Concurrent_readers_see_the_same_partners()
    {
        documents.BeforeSave = () => Round(Four, Today.PlusDays(-1));
        Assert.Equal(Today.PlusDays(-1), (await Round(Four, Today)).Since);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(27)]
    public void A_round_lasts_from_1_to_26_weeks(int weeks) => Assert.Throws<ArgumentOutOfRangeException>(() => new PracticeRule(weeks));

    private async Task<PracticePlan.Round> Round(string people, LocalDate today) =>
        Assert.IsType<PracticePlan.Round>(await Plan(people, today));

    private Task<PracticePlan> Plan(string people, LocalDate today) =>
        new PlanPractice(store, PracticeRule.Default).ForAsync(
            TestPeople.Id("dee"), TestPeople.Chart(people), today, TestContext.Current.CancellationToken);
}
