using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class CheckInRuleTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly CheckInRule EverySixWeeks = new(6);

    private static readonly OrgChart Chart = TestPeople.Chart("dee; ann:dee; cy:dee; eve:dee; bo:ann; fay:cy");

    [Fact]
    public void A_manager_asked_six_weeks_ago_is_due_and_not_a_day_before() =>
        Assert.Equal(["ann"], Due(("ann", Today.PlusWeeks(-6)), ("cy", Today.PlusWeeks(-6).PlusDays(1))));

    [Fact]
    public void Managers_never_asked_come_first_and_then_those_who_waited_longest()
    {
        Assert.Equal(["cy", "ann"], Due(("ann", Today.PlusWeeks(-9))));
        Assert.Equal(["cy", "ann"], Due(("ann", Today.PlusWeeks(-7)), ("cy", Today.PlusWeeks(-8))));
        Assert.Equal(["ann", "cy"], Due());
    }

    [Fact]
    public void Only_reports_who_have_reports_are_asked()
    {
        Assert.DoesNotContain("eve", Due());
        Assert.Empty(EverySixWeeks.Due(Chart, TestPeople.Id("ann"), new Dictionary<PersonId, LocalDate>(), Today));
        Assert.Empty(EverySixWeeks.Due(Chart, TestPeople.Id("nobody"), new Dictionary<PersonId, LocalDate>(), Today));
    }

    [Theory]
    [InlineData(-5, false)]
    [InlineData(-6, true)]
    public void Somebody_new_gets_time_to_hold_some_1_1s_first(int weeks, bool due)
    {
        var chart = TestPeople.Chart([
            TestPeople.Person("dee"),
            TestPeople.Person("ann", "dee", since: Today.PlusWeeks(weeks)),
            TestPeople.Person("bo", "ann"),
        ]);
        var lastAsked = new Dictionary<PersonId, LocalDate> { [TestPeople.Id("ann")] = Today.PlusWeeks(-20) };
        Assert.Equal(due, EverySixWeeks.Due(chart, TestPeople.Id("dee"), lastAsked, Today).Count == 1);
    }

    [Fact]
    public void The_first_day_to_ask_is_known_in_advance()
    {
        Assert.Equal(Today.PlusWeeks(6), EverySixWeeks.DueOn(TestPeople.Person("ann"), Today));
        Assert.Null(EverySixWeeks.DueOn(TestPeople.Person("ann"), null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(27)]
    public void The_interval_is_from_1_to_26_weeks(int weeks) => Assert.Throws<ArgumentOutOfRangeException>(() => new CheckInRule(weeks));

    [Fact]
    public void Each_time_the_next_question_is_asked()
    {
        var all = CheckInQuestions.BuiltIn.For(CheckInOccasion.AllCovered);
        Assert.Equal(
            [.. all, all[0]],
            Enumerable.Range(0, all.Count + 1).Select(times => CheckInQuestions.BuiltIn.Next(CheckInOccasion.AllCovered, times)));
    }

    private static IEnumerable<string> Due(params (string Manager, LocalDate LastAsked)[] lastAsked) =>
        EverySixWeeks
            .Due(Chart, TestPeople.Id("dee"), lastAsked.ToDictionary(a => TestPeople.Id(a.Manager), a => a.LastAsked), Today)
            .Select(d => d.Manager.Id.Value);
}
