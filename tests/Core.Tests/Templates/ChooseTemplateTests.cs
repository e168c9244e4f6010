using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;
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
    public void There_is_no_template_for_external_people() =>
        Assert.Null(ChooseTemplate.For(WithReport with { Kind = Relationship.External }, TemplateLibrary.BuiltIn));

    [Fact]
    public void The_reason_names_the_cadence() => Assert.Equal("fits 1:1s every 14 days", Choose(WithReport).Why);

    [Theory]
    [InlineData(true, "first 1:1 with Bo, who is new")]
    [InlineData(false, "first 1:1 with Bo")]
    public void A_first_1_1_has_its_own_template(bool isNew, string why) =>
        Assert.Equal(("first-one-on-one", why), Choose(WithReport with { FirstMeeting = true, OtherIsNew = isNew }));

    [Fact]
    public void Coming_back_from_leave_has_its_own_template() =>
        Assert.Equal(("after-leave", "Bo is back after time away"), Choose(WithReport with { OtherIsBack = true }));

    [Fact]
    public void The_leads_choice_overrides_everything() =>
        Assert.Equal(
            ("ten-ten-ten", "you chose this one for Bo"),
            Choose(WithReport with { Preferred = TemplateId.Parse("ten-ten-ten"), FirstMeeting = true, OtherIsBack = true }));

    [Fact]
    public void A_chosen_template_that_no_longer_exists_is_ignored() =>
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Preferred = TemplateId.Parse("gone") }).Id);

    [Fact]
    public void After_the_same_template_three_times_another_one_is_offered() =>
        Assert.Equal(
            ("ten-ten-ten", "fits 1:1s every 14 days, and you used “Regular 1:1” the last 3 times"),
            Choose(WithReport with { Past = Past("direct-report-weekly", -6, -4, -2) }));

    [Fact]
    public void Without_an_alternative_the_same_template_is_offered_again_with_the_reason() =>
        Assert.Equal(
            ("with-my-manager", "fits 1:1s every 14 days, but you used it the last 3 times"),
            Choose(WithReport with { Kind = Relationship.Manager, Past = Past("with-my-manager", -6, -4, -2) }));

    [Fact]
    public void Future_agendas_do_not_count_as_used() =>
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Past = Past("direct-report-weekly", -4, -2, 2) }).Id);

    [Fact]
    public void The_career_template_comes_once_a_quarter_and_no_other_special_one_follows_it()
    {
        var past = Past("direct-report-weekly", [.. Enumerable.Range(0, 8).Select(n => -16 + (2 * n))]);
        Assert.Equal(
            ("career-quarterly", "once a quarter, and not used with Bo in the last 12 weeks"), Choose(WithReport with { Past = past }));
        Assert.Equal("direct-report-weekly", Choose(WithReport with { Past = [.. past.SkipLast(1), .. Past("career-quarterly", -2)] }).Id);
        Assert.Equal(
            "feedback-both-ways",
            Choose(WithReport with { Past = [.. past.SkipLast(3), .. Past("career-quarterly", -6), .. Past("ten-ten-ten", -2)] }).Id);
    }

    [Fact]
    public void Every_template_that_fits_is_ranked_once_with_a_reason()
    {
        var ranked = ChooseTemplate.Rank(WithReport, TemplateLibrary.BuiltIn);
        Assert.Equal(
            [
                "direct-report-weekly",
                "ten-ten-ten",
                "nothing-to-discuss",
                "feedback-both-ways",
                "across-time-zones",
                "intern",
                "contractor",
                "former-peer",
                "praise",
                "listening-only",
                "priorities",
                "too-much",
                "growth-plan",
                "stay-interview",
                "onboarding-week-1",
                "onboarding-week-4",
                "onboarding-week-12",
                "year-end",
                "before-leave",
                "after-illness",
                "reorganisation",
                "after-conflict",
                "promotion-not-yet",
                "underperformance",
                "resignation",
                "career-quarterly",
                "after-leave",
                "first-one-on-one",
            ],
            ranked.Select(c => c.Template.Id.Value));
        Assert.All(ranked, c => Assert.NotEmpty(c.Why.In(Languages.English)));
    }

    [Theory]
    [InlineData(Relationship.Manager, "with-my-manager", "fits 1:1s every 7 days")]
    [InlineData(Relationship.SkipLevel, "skip-level-first", "first 1:1 with Bo")]
    [InlineData(Relationship.Peer, "peer", "made for 1:1s every 14 days (yours are every 7)")]
    public void Only_the_first_skip_level_1_1_has_its_own_template(Relationship kind, string id, string why) =>
        Assert.Equal((id, why), Choose(WithReport with { Kind = kind, FirstMeeting = true, EveryDays = 7 }));

    /// <summary>Three years of weekly choices for every kind of pair, each based on the choices before it.</summary>
    [Theory]
    [MemberData(nameof(Situations))]
    public void A_template_for_when_it_is_needed_is_never_chosen_automatically(Relationship kind, bool manages, int everyDays, bool back)
    {
        var past = new List<PastAgenda>();
        for (var week = 0; week < 156; week += everyDays / 7)
        {
            var situation = WithReport with
            {
                Kind = kind,
                OtherManages = manages,
                EveryDays = everyDays,
                FirstMeeting = week == 0,
                OtherIsBack = back && week % 50 == 48,
                Start = Pairs.Thursday(week),
                Past = past,
            };
            var chosen = ChooseTemplate.For(situation, TemplateLibrary.BuiltIn)!.Template;
            Assert.NotEqual([TemplateCadence.WhenNeeded], chosen.Cadences);
            past.Add(new PastAgenda(Pairs.Thursday(week), chosen.Id));
        }
    }

    public static MatrixTheoryData<Relationship, bool, int, bool> Situations { get; } = new(
        [Relationship.DirectReport, Relationship.Manager, Relationship.SkipLevel, Relationship.Peer, Relationship.Colleague],
        [false, true],
        [7, 14, 21, 28],
        [false, true]);

    [Fact]
    public void If_only_when_needed_templates_fit_none_is_chosen_and_all_are_offered()
    {
        var onlyPeers = Pairs.Template("peer").Source.Replace("kind: [peer, colleague]", "kind: peer");
        var library = TemplateLibrary.BuiltIn.With([new TemplateFile("peer.md", onlyPeers)]).Library;
        var situation = WithReport with { Kind = Relationship.Colleague };

        Assert.Null(ChooseTemplate.For(situation, library));
        Assert.Contains(ChooseTemplate.Rank(situation, library), c => c.Template.Id.Value == "peer-across-functions");
        Assert.Equal(
            "mentoring", ChooseTemplate.For(situation with { Preferred = TemplateId.Parse("mentoring") }, library)!.Template.Id.Value);
    }

    private static (string Id, string Why) Choose(PairSituation situation) =>
        ChooseTemplate.For(situation, TemplateLibrary.BuiltIn) is { } choice
            ? (choice.Template.Id.Value, choice.Why.In(Languages.English))
            : default;

    private static IReadOnlyList<PastAgenda> Past(string template, params int[] weeks) =>
        [.. weeks.Select(w => new PastAgenda(Pairs.Thursday(w), TemplateId.Parse(template)))];
}
