using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class ReadingRoundsTests
{
    private static readonly Instant Sunday = Instant.FromUtc(2026, 11, 22, 0, 0);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly WeeklyRounds Weekly = new();
    private static readonly DailyRounds Daily = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(3 * 24 - 1, 0)]
    [InlineData(3 * 24, 3)]
    [InlineData(7 * 24 - 1, 3)]
    [InlineData(7 * 24, 7)]
    public void A_round_starts_on_Sunday_and_on_Wednesday(int hours, int day) =>
        Assert.Equal(Sunday + Duration.FromDays(day), Weekly.StartAt(Sunday + (Hour * hours)));

    [Fact]
    public void A_calendar_is_read_at_most_twice_a_week()
    {
        var (read, latest) = (0, (ReadingAttempt?)null);
        for (var now = Sunday + (Hour * 2); now < Sunday + Duration.FromDays(28); now += Hour * 6)
        {
            (read, latest) = Weekly.IsDue(latest, daily: false, now) ? (read + 1, Read(now)) : (read, latest);
        }

        Assert.Equal(2 * 4, read);
    }

    [Fact]
    public void A_round_ends_when_the_next_one_starts()
    {
        Assert.Equal(Sunday - Duration.FromDays(4), Weekly.StartAt(Sunday - Duration.Epsilon));
        Assert.Equal(Sunday - Duration.FromDays(1), Daily.StartAt(Sunday - Duration.Epsilon));
        Assert.Equal(Sunday, Daily.StartAt(Sunday + (Hour * 23)));
    }

    [Fact]
    public void A_calendar_is_due_until_it_is_read_and_then_again_in_the_next_round()
    {
        Assert.True(Weekly.IsDue(null, daily: false, Sunday));
        Assert.True(Weekly.IsDue(Read(Sunday - Hour), daily: false, Sunday));
        Assert.False(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Hour));
        Assert.False(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Duration.FromDays(2)));
        Assert.True(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Duration.FromDays(3)));
    }

    [Fact]
    public void The_calendar_of_somebody_who_wants_agendas_is_due_every_day()
    {
        Assert.True(Weekly.IsDue(Read(Sunday + Hour), daily: true, Sunday + Duration.FromDays(1)));
        Assert.False(Weekly.IsDue(Read(Sunday + Hour), daily: true, Sunday + (Hour * 20)));
    }

    [Fact]
    public void A_calendar_that_could_not_be_read_is_retried_within_hours_whatever_the_reason()
    {
        Assert.False(Weekly.IsDue(Failed(CalendarFault.Unavailable), daily: false, Sunday + Hour));
        Assert.True(Weekly.IsDue(Failed(CalendarFault.Unavailable), daily: false, Sunday + (Hour * 5)));
        Assert.False(Weekly.IsDue(Failed(CalendarFault.NotFound), daily: false, Sunday + Hour));
        Assert.True(Weekly.IsDue(Failed(CalendarFault.NotFound), daily: false, Sunday + (Hour * 5)));
        Assert.True(Weekly.IsDue(Failed(CalendarFault.AccessDenied), daily: false, Sunday + (Hour * 5)));
    }

    [Fact]
    public void A_calendar_read_before_the_clock_was_set_back_is_due()
    {
        Assert.True(Weekly.IsDue(Read(Sunday + Duration.FromDays(90)), daily: false, Sunday));
        Assert.False(Weekly.IsDue(Read(Sunday + Duration.FromSeconds(5)), daily: false, Sunday)); // clocks of two machines differ
    }

    private static ReadingAttempt Read(Instant at) => new(at, null);

    private static ReadingAttempt Failed(CalendarFault fault) => new(Sunday, fault);
}
