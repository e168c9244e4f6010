using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>Bo and Cy report to Ann, Dee reports to Eve. The directory is read on Thursday and on Friday, 20 November.</summary>
public sealed class ReportingLinesTests
{
    private const string Thursday = "eve; ann:eve; dan:eve; bo:ann; cy:ann; dee:dan";
    private const string Reorganised = "eve; ann:eve; dan:eve; bo:dan; cy:ann; dee:dan";

    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Fact]
    public void A_change_between_two_readings_counts_from_the_day_of_the_second()
    {
        var friday = Read(Reorganised, Friday, Read(Thursday, Friday.PlusDays(-1)));
        Assert.Equal(Friday, Since(friday, "bo"));
        Assert.Null(Since(friday, "cy"));
        Assert.Equal(Friday, Since(Read(Reorganised, Friday.PlusDays(30), friday), "bo"));
    }

    [Fact]
    public void The_first_reading_is_no_change()
    {
        Assert.All(Read(Thursday, Friday).Chart.People, p => Assert.Null(p.ReportingSince));
        var another = Read("top; a:top; b:a; c:a", Friday, Read(Thursday, Friday.PlusDays(-1)));
        Assert.All(another.Chart.People, p => Assert.Null(p.ReportingSince));
    }

    [Fact]
    public void Somebody_who_was_left_out_and_is_back_under_the_same_manager_did_not_change()
    {
        var without = Read("eve; ann:eve; dan:eve; cy:ann; dee:dan", Friday, Read(Thursday, Friday.PlusDays(-1)));
        Assert.Null(Since(Read(Thursday, Friday.PlusDays(1), without), "bo"));
        Assert.Equal(Friday.PlusDays(1), Since(Read(Reorganised, Friday.PlusDays(1), without), "bo"));
    }

    [Fact]
    public void Reports_of_a_manager_who_was_left_out_did_not_change()
    {
        var partial = Read("eve; dan:eve; bo; cy; dee:dan", Friday, Read(Thursday, Friday.PlusDays(-1)));
        var whole = Read(Thursday, Friday.PlusDays(1), Read("eve; dan:eve; bo; cy; dee:dan", Friday.PlusDays(1), partial));
        Assert.All(whole.Chart.People, p => Assert.Null(p.ReportingSince));
    }

    [Fact]
    public void Whoever_was_left_out_for_26_weeks_is_new()
    {
        var without = Read("eve; ann:eve; dan:eve; cy:ann; dee:dan", Friday, Read(Thursday, Friday.PlusDays(-1)));
        var later = Read("eve; ann:eve; dan:eve; cy:ann; dee:dan", Friday.PlusWeeks(26), without);
        Assert.Equal(Friday.PlusWeeks(27), Since(Read(Thursday, Friday.PlusWeeks(27), later), "bo"));
    }

    [Fact]
    public void A_day_that_the_directory_gives_with_the_change_is_the_day()
    {
        var given = new LocalDate(2026, 11, 2);
        Assert.Equal(given, Since(Hired(Reorganised, given, Friday, Read(Thursday, Friday.PlusDays(-1))), "bo"));
    }

    [Fact]
    public void A_date_of_hire_is_not_the_day_of_a_later_change()
    {
        var hired = new LocalDate(2020, 1, 1);
        var thursday = Hired(Thursday, hired, Friday.PlusDays(-1), before: null);
        Assert.Equal(hired, Since(thursday, "bo"));
        Assert.Equal(Friday, Since(Hired(Reorganised, hired, Friday, thursday), "bo"));
    }

    [Fact]
    public void A_joiner_is_new_from_the_day_of_hire_or_else_from_that_reading()
    {
        const string joined = $"{Thursday}; max:ann";
        var thursday = Read(Thursday, Friday.PlusDays(-1));
        Assert.Equal(Friday, Since(Read(joined, Friday, thursday), "max"));
        var people = TestPeople.Parse(joined).Select(p => p.Id.Value == "max" ? p with { ManagerSince = Friday.PlusDays(-3) } : p);
        var hired = ReportingLines.Remember(new Organisation(TestPeople.Chart(people)), thursday, Friday);
        Assert.Equal(Friday.PlusDays(-3), Since(hired, "max"));
    }

    [Fact]
    public void An_unchanged_organisation_stays_as_it_was_read()
    {
        var read = new Organisation(TestPeople.Chart(Thursday));
        Assert.Same(read, ReportingLines.Remember(read, Read(Thursday, Friday), Friday));
    }

    [Theory]
    [InlineData(23, CoverageStatus.NewInRole)] // Monday
    [InlineData(33, CoverageStatus.NewInRole)] // the 14th day
    [InlineData(34, CoverageStatus.Never)]
    public void After_a_reorganisation_on_Friday_a_report_is_new_on_Monday_and_past_weeks_stay(int dayInNovember, CoverageStatus expected)
    {
        var friday = Read(Reorganised, Friday, Read(Thursday, Friday.PlusDays(-1)));
        var now = new LocalDate(2026, 11, 1).PlusDays(dayInNovember - 1).At(new LocalTime(8, 0)).InUtc().ToInstant();
        var dan = friday.Chart.Find(TestPeople.Id("dan"))!; // in the chart
        var yesterday = new Interval(now - Duration.FromDays(1), now - Duration.FromHours(23));
        var met = new OneOnOne(TestPeople.Id("dee"), yesterday, InSeries: false);
        var report = CoverageReview.Of(
            dan, friday.Chart, new CoverageFacts.Known(now, [met], []), [], CoveragePolicy.Default, now);

        Assert.Equal(expected, report.Pairs.Single(p => p.Report.Name == "Bo").Status);
        Assert.All(report.Trend.Weeks.Take(5), week => Assert.Equal(1, week.Of)); // Dee alone
    }

    private static Organisation Read(string people, LocalDate day, Organisation? before = null) =>
        ReportingLines.Remember(new Organisation(TestPeople.Chart(people)), before, day);

    /// <summary>The same, where the directory gives a day for Bo.</summary>
    private static Organisation Hired(string people, LocalDate given, LocalDate day, Organisation? before) => ReportingLines.Remember(
        new Organisation(TestPeople.Chart(
            TestPeople.Parse(people).Select(p => p.Id.Value == "bo" ? p with { ManagerSince = given } : p))),
        before,
        day);

    private static LocalDate? Since(Organisation organisation, string who) => organisation.Chart.Find(TestPeople.Id(who))!.ReportingSince;
}
