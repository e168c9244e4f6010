using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates.Choosing;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Templates;

public sealed class ChooseTemplateTests
{
    private static readonly PairSituation WithReport = new("Bo", Relationship.DirectReport, Pairs.Thursday(0), 14);

    [Theory]
    [InlineData(Relationship.DirectReport, false, "direct-report-weekly")]
    [InlineData(Relationship.DirectReport, true, "manager-of-managers")]
    [InlineData(Relationship.Manager, false, "with-my-manager")]
    [InlineData(Relationship.SkipLevel, false, "skip-level")]
    [InlineData(Relationship.Peer, false, "peer")]
    [InlineData(Relationship.Colleague, false, "peer")]
    public void Each_kind_of_1_1_has_its_template(Relationship kind, bool manages, string expected) =>
        Assert.Equal(expected, Choose(WithReport with { Kind = kind, OtherManages = manages }).Id);

    [Fact]
    public void For_somebody_from_outside_there_is_none() =>
        Assert.Null(ChooseTemplate.For(WithReport with { Kind = Relationship.External }, TemplateLibrary.BuiltIn));

    [Fact]
    public void The_reason_names_the_cadence() => Assert.Equal("fits 1:1s every 14 days", Choose(WithReport).Why);

    [Theory]
    [InlineData(true, "first 1:1 with Bo, who is new")]
    [InlineData(false, "first 1:1 with Bo")]
    public void A_first_1_1_has_a_template_of_its_own(bool isNew, string why) =>
        Assert.Equal(("first-one-on-one", why), Choose(WithReport with { FirstMeeting = true, OtherIsNew = isNew }));

    [Fact]
    public void So_has_coming_back() =>
        Assert.Equal(("after-leave", "Bo is back after a time away"), Choose(WithReport with { OtherIsBack = true }));

    [Fact]
    public void What_the_lead_chose_wins_over_everything() =>
        Assert.Equal(
            ("ten-ten-ten", "you chose this one for Bo"),
            Choose(WithReport with { Preferred = TemplateId.Parse("ten-ten-ten"), FirstMeeting = true, OtherIsBack = true }));

    [Fact]
    public void A_choice_that_is_no_longer_there_is_passed_over() =>
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Preferred = TemplateId.Parse("gone") }).Id);

    [Fact]
    public void After_three_times_the_same_another_is_offered() =>
        Assert.Equal(
            ("ten-ten-ten", "every 14 days, and you used “Regular 1:1” the last 3 times"),
            Choose(WithReport with { Past = Past("direct-report-weekly", -6, -4, -2) }));

    [Fact]
    public void When_there_is_no_other_the_same_comes_again_and_says_so() =>
        Assert.Equal(
            ("with-my-manager", "every 14 days, but you used it the last 3 times"),
            Choose(WithReport with { Kind = Relationship.Manager, Past = Past("with-my-manager", -6, -4, -2) }));

    [Fact]
    public void Agendas_of_the_future_do_not_count_as_used() =>
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Past = Past("direct-report-weekly", -4, -2, 2) }).Id);

    [Fact]
    public void Once_a_quarter_it_is_about_the_career_and_next_time_not_about_another_special_one()
    {
        var past = Past("direct-report-weekly", [.. Enumerable.Range(0, 8).Select(n => -16 + (2 * n))]);
        Assert.Equal(("career-quarterly", "once a quarter, and not used with Bo in the last 12 weeks"), Choose(WithReport with { Past = past }));
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Past = [.. past.SkipLast(1), .. Past("career-quarterly", -2)] }).Id);
        Assert.Equal("feedback-both-ways", Choose(WithReport with { Past = [.. past.SkipLast(3), .. Past("career-quarterly", -6), .. Past("ten-ten-ten", -2)] }).Id);
    }

    [Fact]
    public void All_that_fit_are_ranked_each_with_a_reason_and_none_twice()
    {
        var ranked = ChooseTemplate.Rank(WithReport, TemplateLibrary.BuiltIn);
        Assert.Equal(
            ["direct-report-weekly", "ten-ten-ten", "nothing-to-discuss", "feedback-both-ways", "career-quarterly", "after-leave", "first-one-on-one"],
            ranked.Select(c => c.Template.Id.Value));
        Assert.All(ranked, c => Assert.NotEmpty(c.Why));
    }

    private static (string Id, string Why) Choose(PairSituation situation) =>
        ChooseTemplate.For(situation, TemplateLibrary.BuiltIn) is { } choice ? (choice.Template.Id.Value, choice.Why) : default;

    private static IReadOnlyList<PastAgenda> Past(string template, params int[] weeks) =>
        [.. weeks.Select(w => new PastAgenda(Pairs.Thursday(w), TemplateId.Parse(template)))];
}
