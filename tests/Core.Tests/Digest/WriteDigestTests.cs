using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class WriteDigestTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; bo:ceo; cy:ceo; a1:ann; a2:ann; b1:bo; c1:cy; a11:a1; a12:a1");

    private readonly Dictionary<string, CoverageFacts> facts = [];

    [Fact]
    public void Every_manager_in_the_line_comes_after_their_own_manager()
    {
        var lines = Write().Managers;
        Assert.Equal(
            [("Ann", "Ceo", 1), ("A1", "Ann", 2), ("Bo", "Ceo", 1), ("Cy", "Ceo", 1)],
            lines.Select(l => (l.Coverage.Manager.Name, l.ReportsTo.Name, l.Level)));
    }

    [Fact]
    public void The_week_is_that_of_the_recipients_time_zone()
    {
        // At this instant it is already Monday in Auckland but still Sunday in London.
        var now = Instant.FromUtc(2026, 11, 22, 20, 0);
        var zones = new[] { "Pacific/Auckland", "Europe/London" }.Select(z => DateTimeZoneProviders.Tzdb[z]);
        Assert.Equal(["2026-W48", "2026-W47"], zones.Select(z => Write(now: now, zone: z).Week.ToString()));
    }

    [Fact]
    public void Reports_are_not_named_unless_the_policy_allows_it()
    {
        Met("ann", "a1", -40);
        Assert.All(Write().Managers, line => Assert.Empty(line.NamedReports));
        Assert.Equal(["A1", "A2"], Write(new DigestPolicy { NamesReports = true }).Managers[0].NamedReports);
    }

    [Fact]
    public void The_one_thing_is_for_a_direct_manager_in_need_and_shows_when_they_meet()
    {
        Met("ceo", "bo", -2, 5);
        Met("ceo", "ann", -2);
        Met("ceo", "cy", -2);
        Met("ann", "a1", -1);
        Met("ann", "a2", -1);
        Met("cy", "c1", -1);
        var thing = Write().OneThing!;
        Assert.Equal(
            ("Bo", CheckInOccasion.NeverMet, Now + Duration.FromDays(5)), (thing.Manager.Name, thing.Question.Fits, thing.NextOneOnOne));
    }

    [Theory]
    [InlineData("ann bo cy", "we have no figures for any manager who reports to you")]
    [InlineData("ann", "we suggested a question for each manager for whom we have figures")]
    [InlineData("", "we suggested a question for each of your managers")]
    public void With_nobody_left_to_ask_there_is_an_exercise_for_the_reader_without_a_name(string unreadable, string why)
    {
        facts["ceo"] = new CoverageFacts.NotReadable(Now, CalendarFault.AccessDenied);
        foreach (var manager in unreadable.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            facts[manager] = new CoverageFacts.NotReadable(Now, CalendarFault.AccessDenied);
        }

        var digest = Write(before: Asked("ann", "bo", "cy"));

        Assert.Null(digest.OneThing);
        string[] mail = [DigestText.Compose(digest, Digests.Links).ReplaceLineEndings(" "), DigestHtml.Compose(digest, Digests.Links)];
        Assert.All(mail, part => Assert.Contains(why, part, StringComparison.Ordinal));
        Assert.All(mail, part => Assert.Contains("here is an exercise for you instead", part, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Ask Ann", mail[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Managers_in_equal_need_take_turns()
    {
        facts["ceo"] = new CoverageFacts.NotReadable(Now, CalendarFault.AccessDenied);
        var things = Enumerable.Range(0, 9).Select(w => Write(now: Now + Duration.FromDays(7 * w)).OneThing!).ToList();
        Assert.All(things.GroupBy(t => t.Manager.Name), turns => Assert.Equal(3, turns.Count()));
        Assert.All(things.GroupBy(t => t.Manager.Name), turns => Assert.Equal(3, turns.Select(t => t.Question.Id).Distinct().Count()));
    }

    [Fact]
    public void The_readers_own_pair_that_has_waited_longest_comes_before_any_question()
    {
        Met("ceo", "bo", -40);
        Met("ceo", "ann", -30);
        Met("ceo", "cy", -2);
        Assert.Equal((null, "Bo"), (Write().OneThing, Write().OwnFirst?.Report.Name));

        facts.Remove("ceo");
        Met("ceo", "bo", -40);
        Met("ceo", "ann", -30);
        Assert.Equal("Cy", Write().OwnFirst?.Report.Name); // None yet.
    }

    [Fact]
    public void An_own_pair_that_is_slipping_does_not_come_before_a_question()
    {
        foreach (var manager in new[] { "ann", "bo", "cy" })
        {
            Met("ceo", manager, -17);
        }

        Assert.Null(Write().OwnFirst);
        Assert.NotNull(Write().OneThing);
    }

    [Fact]
    public void No_question_is_about_figures_that_could_not_be_read()
    {
        foreach (var manager in new[] { "ceo", "ann", "bo", "cy" })
        {
            facts[manager] = new CoverageFacts.NotReadable(Now, CalendarFault.AccessDenied);
        }

        Assert.Null(Write().OneThing);
        Assert.Equal(CalendarFault.AccessDenied, Assert.IsType<ManagerCoverage.Unknown>(Write().Managers[0].Coverage).Fault);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, CheckInOccasion.NeverMet)]
    [InlineData(0, 1, 1, 0, 1, CheckInOccasion.Overdue)]
    [InlineData(0, 1, 0, 0, 1, CheckInOccasion.Slipping)]
    [InlineData(1, 0, 0, 0, 1, CheckInOccasion.NewReport)]
    [InlineData(1, 0, 0, 0, 0, CheckInOccasion.AllCovered)]
    public void The_occasion_is_the_most_serious_one_in_the_figures(
        int covered, int slipping, int overdue, int never, int newInRole, CheckInOccasion expected)
    {
        CoverageStatus[] statuses =
        [
            .. Enumerable.Repeat(CoverageStatus.Covered, covered), .. Enumerable.Repeat(CoverageStatus.Slipping, slipping),
            .. Enumerable.Repeat(CoverageStatus.Overdue, overdue), .. Enumerable.Repeat(CoverageStatus.Never, never),
            .. Enumerable.Repeat(CoverageStatus.NewInRole, newInRole),
        ];
        Assert.Equal(expected, ChooseOneThing.OccasionOf(ReportOf(statuses, [])));
    }

    [Fact]
    public void A_falling_trend_counts_as_slipping_and_a_rising_one_has_its_own_question()
    {
        WeekCoverage[] rising = [.. Enumerable.Range(1, 8).Select(i => new WeekCoverage(i, 8))];
        Assert.Equal(CheckInOccasion.Rising, ChooseOneThing.OccasionOf(ReportOf([CoverageStatus.Covered], rising)));
        Assert.Equal(CheckInOccasion.Slipping, ChooseOneThing.OccasionOf(ReportOf([CoverageStatus.Covered], [.. rising.Reverse()])));
    }

    private static CoverageReport ReportOf(IEnumerable<CoverageStatus> statuses, IReadOnlyList<WeekCoverage> weeks)
    {
        var ann = Chart.Find(TestPeople.Id("ann"))!;
        var pairs = statuses.Select(s => new PairCoverage(ann, s, Cadence.Default, null, null, null, null)).ToList();
        return new CoverageReport(ann, Now, pairs, new CoverageTrend(weeks), new Encouragement(0, 0, null), new Encouragement(0, 0, null));
    }

    private void Met(string manager, string whom, params int[] days)
    {
        var before = facts.GetValueOrDefault(manager) is CoverageFacts.Known known ? known.OneOnOnes : [];
        var added = days.Select(d => Now + Duration.FromDays(d))
            .Select(at => new OneOnOne(TestPeople.Id(whom), new Interval(at, at + Duration.FromMinutes(30)), false));
        facts[manager] = new CoverageFacts.Known(Now, [.. before, .. added], []);
    }

    /// <summary>The ceo was asked to talk to these managers, one a week, in the last weeks.</summary>
    private static SentWeeks Asked(params string[] managers)
    {
        var monday = new LocalDate(2026, 11, 23);
        return new SentWeeks(
            [.. managers.Select((who, i) => new SentFigures(TestPeople.Id("ceo"), monday.PlusWeeks(-1 - i), Now, [])
            {
                OneThing = TestPeople.Id(who),
            })],
            monday);
    }

    private WeeklyDigest Write(DigestPolicy? policy = null, Instant? now = null, DateTimeZone? zone = null, SentWeeks? before = null)
    {
        var ceo = TestPeople.Person("ceo", zone: zone);
        return new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy ?? new DigestPolicy())
            .For(ceo, Chart, CoverageOf, new HashSet<string>(), now ?? Now, before);
    }

    private ManagerCoverage CoverageOf(Person manager) =>
        (facts.GetValueOrDefault(manager.Id.Value) ?? new CoverageFacts.Known(Now, [], [])) switch
        {
            CoverageFacts.Known known => new ManagerCoverage.Known(
                CoverageReview.Of(manager, Chart, known, [], CoveragePolicy.Default, Now)),
            CoverageFacts.NotReadable failed => new ManagerCoverage.Unknown(manager, failed.Fault),
            _ => new ManagerCoverage.Unknown(manager, null),
        };
}
