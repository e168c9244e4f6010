using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Core.Tests.Scheduling;

public sealed class CapacityTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);
    private static readonly Person Ann = new(new PersonId("ann"), EmailAddress.Parse("ann@contoso.example"), "Ann Lee");

    [Fact]
    public void Fourteen_reports_every_week_need_seven_hours_a_week() =>
        Assert.Equal(Duration.FromHours(4 * 7), Of(Cadence.Weekly, 14).Needed);

    [Fact]
    public void An_empty_calendar_has_the_working_hours_of_four_weeks() =>
        Assert.Equal(Duration.FromHours(4 * 5 * 8), Of(Cadence.Weekly, 1).Free);

    [Fact]
    public void Busy_time_is_not_free_and_a_quarter_of_an_hour_is_too_short()
    {
        var from = Monday + Duration.FromHours(9);
        var busy = new Interval(from, from + Duration.FromMinutes(75));
        Assert.Equal(Duration.FromHours((4 * 5 * 8) - 1.5), Of(Cadence.Weekly, 1, busy).Free);
    }

    [Theory]
    [InlineData(28, 7)]
    [InlineData(27.5, 14)]
    [InlineData(14, 14)]
    [InlineData(13.5, 21)]
    [InlineData(9.5, 21)]
    [InlineData(9, 28)]
    [InlineData(7, 28)]
    [InlineData(6.5, null)]
    public void The_shortest_interval_that_fits_is_named(double freeHours, int? days) =>
        Assert.Equal(days, Of(Cadence.Weekly, 14).Fitting(Duration.FromHours(freeHours))?.Days);

    private static Capacity Of(Cadence cadence, int reports, params Interval[] busy) =>
        new(new Availability(Ann, new HashSet<LocalDate>(), busy), [.. Enumerable.Repeat(cadence, reports)], Monday);
}
