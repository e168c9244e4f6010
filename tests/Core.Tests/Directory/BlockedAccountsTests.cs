using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>Bo reports to Ann, and Cy to Bo. Bo's account is blocked on 1 June, when parental leave begins.</summary>
public sealed class BlockedAccountsTests
{
    private static readonly LocalDate June = new(2026, 6, 1);
    private static readonly LocalDate November = June.PlusWeeks(26);

    [Fact]
    public void A_blocked_account_is_away_for_26_weeks_from_the_day_it_was_first_seen_and_is_then_left_out()
    {
        var first = Read(before: null, June, isBlocked: true);
        Assert.Equal(new BlockedDays(June, Back: null), Bo(first)!.Blocked);
        var last = Read(first, November.PlusDays(-1), isBlocked: true);
        Assert.Equal(June, Bo(last)!.Blocked?.First);
        Assert.Equal("bo", last.Chart.ManagerOf(TestPeople.Id("cy"))!.Id.Value);

        var after = Read(last, November, isBlocked: true);
        Assert.Null(Bo(after));
        Assert.Equal("ann", after.Chart.ManagerOf(TestPeople.Id("cy"))!.Id.Value);
        Assert.Null(Bo(Read(after, November.PlusDays(1), isBlocked: true)));
    }

    [Fact]
    public void Whoever_returns_was_away_until_that_day_even_after_being_left_out()
    {
        var before = Read(Read(null, June, isBlocked: true), November, isBlocked: true);
        var back = Read(before, November.PlusDays(7), isBlocked: false);
        Assert.Equal(new BlockedDays(June, November.PlusDays(7)), Bo(back)!.Blocked);
        Assert.False(Bo(back)!.IsBlocked);
        Assert.Equal(new BlockedDays(June, November.PlusDays(7)), Bo(Read(back, November.PlusDays(8), isBlocked: false))!.Blocked);
        Assert.Null(Bo(Read(back, November.PlusDays(7).PlusWeeks(26), isBlocked: false))!.Blocked);
    }

    [Fact]
    public void A_second_leave_begins_anew()
    {
        var back = Read(Read(null, June, isBlocked: true), June.PlusDays(60), isBlocked: false);
        Assert.Equal(new BlockedDays(November, Back: null), Bo(Read(back, November, isBlocked: true))!.Blocked);
    }

    [Fact]
    public void An_organisation_without_blocked_accounts_stays_as_it_was_read()
    {
        var read = new Organisation(TestPeople.Chart("ann; bo:ann"));
        Assert.Same(read, BlockedAccounts.Remember(read, read, June));
    }

    [Theory]
    [InlineData(0, true, CoverageStatus.Away)] // the day it is seen
    [InlineData(60, true, CoverageStatus.Away)]
    [InlineData(60, false, CoverageStatus.NewInRole)] // back on that day
    public void A_blocked_report_is_away_and_new_when_they_are_back(int days, bool isBlocked, CoverageStatus expected)
    {
        var organisation = Read(Read(null, June, isBlocked: true), June.PlusDays(days), isBlocked);

        Assert.Equal(expected, StatusOf(organisation, June.PlusDays(days)));
    }

    [Fact]
    public void Where_nothing_is_remembered_a_blocked_report_is_away_today() =>
        Assert.Equal(CoverageStatus.Away, StatusOf(new Organisation(Chart(isBlocked: true)), June));

    [Fact]
    public void Nobody_is_sent_a_digest_or_encouraged_to_meet_while_blocked()
    {
        var chart = TestPeople.Chart(TestPeople.Parse("eve; ann:eve; bo:ann; cy:bo; dan:ann")
            .Select(p => p.Id.Value is "ann" or "bo" ? p with { Blocked = new BlockedDays(June, Back: null) } : p));
        Assert.True(FiguresPolicy.Everybody.IsReader(chart.Find(TestPeople.Id("eve"))!, chart));
        Assert.False(FiguresPolicy.Everybody.IsReader(chart.Find(TestPeople.Id("ann"))!, chart));
        var dan = ReportOf("dan", chart, At(June));
        Assert.Null(dan.Peers.Next);
    }

    private static Person? Bo(Organisation organisation) => organisation.Chart.Find(TestPeople.Id("bo"));

    private static Organisation Read(Organisation? before, LocalDate today, bool isBlocked) =>
        BlockedAccounts.Remember(new Organisation(Chart(isBlocked)), before, today);

    private static OrgChart Chart(bool isBlocked) => TestPeople.Chart(TestPeople.Parse("ann; bo:ann; cy:bo")
        .Select(p => isBlocked && p.Id.Value == "bo" ? p with { Blocked = new BlockedDays() } : p));

    private static Instant At(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc().ToInstant();

    /// <summary>The last 1:1 was three weeks before the leave.</summary>
    private static CoverageStatus StatusOf(Organisation organisation, LocalDate today) =>
        ReportOf("ann", organisation.Chart, At(today)).Pairs.Single(p => p.Report.Id.Value == "bo").Status;

    private static CoverageReport ReportOf(string manager, OrgChart chart, Instant now)
    {
        var start = At(June.PlusWeeks(-3));
        var met = new OneOnOne(TestPeople.Id("bo"), new Interval(start, start + Duration.FromMinutes(30)), InSeries: false);
        return CoverageReview.Of(
            chart.Find(TestPeople.Id(manager))!, // everybody named here is in the chart
            chart,
            new CoverageFacts.Known(now, manager == "ann" ? [met] : [], []),
            [],
            CoveragePolicy.Default,
            now);
    }
}
