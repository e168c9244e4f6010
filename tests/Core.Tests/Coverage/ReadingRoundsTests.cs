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
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7 * 24 - 1)]
    public void A_weekly_round_begins_on_sunday(int hours) => Assert.Equal(Sunday, Weekly.StartAt(Sunday + (Hour * hours)));

    [Fact]
    public void The_round_before_ends_where_the_next_begins()
    {
        Assert.Equal(Sunday - Duration.FromDays(7), Weekly.StartAt(Sunday - Duration.Epsilon));
        Assert.Equal(Sunday - Duration.FromDays(1), Daily.StartAt(Sunday - Duration.Epsilon));
        Assert.Equal(Sunday, Daily.StartAt(Sunday + (Hour * 23)));
    }

    [Fact]
    public void A_calendar_is_due_until_the_round_has_read_it_and_then_not_before_the_next()
    {
        Assert.True(Weekly.IsDue(null, daily: false, Sunday));
        Assert.True(Weekly.IsDue(Read(Sunday - Hour), daily: false, Sunday));
        Assert.False(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Hour));
        Assert.False(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Duration.FromDays(6)));
        Assert.True(Weekly.IsDue(Read(Sunday), daily: false, Sunday + Duration.FromDays(7)));
    }

    [Fact]
    public void Of_those_who_want_agendas_it_is_due_every_day()
    {
        Assert.True(Weekly.IsDue(Read(Sunday + Hour), daily: true, Sunday + Duration.FromDays(1)));
        Assert.False(Weekly.IsDue(Read(Sunday + Hour), daily: true, Sunday + (Hour * 20)));
    }

    [Fact]
    public void One_that_did_not_answer_is_asked_again_after_a_while_and_one_that_people_must_mend_in_the_next_round()
    {
        Assert.False(Weekly.IsDue(Failed(CalendarFault.Unavailable), daily: false, Sunday + Hour));
        Assert.True(Weekly.IsDue(Failed(CalendarFault.Unavailable), daily: false, Sunday + (Hour * 6)));
        Assert.False(Weekly.IsDue(Failed(CalendarFault.NotFound), daily: false, Sunday + Duration.FromDays(6)));
        Assert.False(Weekly.IsDue(Failed(CalendarFault.AccessDenied), daily: false, Sunday + Duration.FromDays(6)));
        Assert.True(Weekly.IsDue(Failed(CalendarFault.AccessDenied), daily: false, Sunday + Duration.FromDays(7)));
    }

    [Fact]
    public void What_was_read_before_the_clock_was_set_back_is_due()
    {
        Assert.True(Weekly.IsDue(Read(Sunday + Duration.FromDays(90)), daily: false, Sunday));
        Assert.False(Weekly.IsDue(Read(Sunday + Duration.FromSeconds(5)), daily: false, Sunday)); // another machine's clock
    }

    private static ReadingAttempt Read(Instant at) => new(at, null);

    private static ReadingAttempt Failed(CalendarFault fault) => new(Sunday, fault);
}
