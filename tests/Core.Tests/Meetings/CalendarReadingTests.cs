using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Tests.Meetings;

public sealed class CalendarReadingTests
{
    private static readonly Interval Window = new(At(0), At(10));

    [Fact]
    public void Only_what_starts_within_the_window_is_given_in_the_order_of_time() =>
        Assert.Equal(["0", "3", "9"], CalendarReading.Of([Lasting(9, 12), Lasting(3, 4), Lasting(-1, 1), Lasting(10, 11), Lasting(0, 1)], Window).Events.Select(e => e.Id.Value));

    [Fact]
    public void Time_away_counts_whole_wherever_it_touches_the_window() =>
        Assert.Equal(
            [Time(-500, 1), Time(0, 0), Time(9, 300)],
            CalendarReading.Of([Away(9, 300), Away(-500, 1), Away(-5, 0), Away(10, 20), Away(0, 0)], Window).Away);

    [Fact]
    public void What_is_cancelled_or_not_away_is_no_time_away() =>
        Assert.Empty(CalendarReading.Of([Away(1, 2) with { IsCancelled = true }, Lasting(1, 2)], Window).Away);

    private static CalendarEvent Away(int from, int to) => Lasting(from, to) with { ShowAs = ShowAs.OutOfOffice };

    private static CalendarEvent Lasting(int from, int to) => new(new EventId($"{from}"), Time(from, to));

    private static Interval Time(int from, int to) => new(At(from), At(to));

    private static Instant At(int hour) => TestMeeting.Monday + Duration.FromHours(hour);
}
