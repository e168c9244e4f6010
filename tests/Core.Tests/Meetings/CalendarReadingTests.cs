using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Tests.Meetings;

public sealed class CalendarReadingTests
{
    private static readonly Interval Window = new(At(0), At(10));

    [Fact]
    public void Events_that_start_within_the_window_are_returned_by_time() =>
        Assert.Equal(
            ["0", "3", "9"],
            CalendarReadResult
                .Of([Lasting(9, 12), Lasting(3, 4), Lasting(-1, 1), Lasting(10, 11), Lasting(0, 1)], Window)
                .Events.Select(e => e.Id.Value));

    [Fact]
    public void An_absence_that_touches_the_window_is_returned_uncut() =>
        Assert.Equal(
            [Time(-500, 1), Time(0, 0), Time(9, 300)],
            CalendarReadResult.Of([Away(9, 300), Away(-500, 1), Away(-5, 0), Away(10, 20), Away(0, 0)], Window).Away);

    [Fact]
    public void Cancelled_and_other_events_are_not_absences() =>
        Assert.Empty(CalendarReadResult.Of([Away(1, 2) with { IsCancelled = true }, Lasting(1, 2)], Window).Away);

    private static CalendarEvent Away(int from, int to) => Lasting(from, to) with { ShowAs = ShowAs.OutOfOffice };

    private static CalendarEvent Lasting(int from, int to) => new(new EventId($"{from}"), Time(from, to));

    private static Interval Time(int from, int to) => new(At(from), At(to));

    private static Instant At(int hour) => TestMeeting.Monday + Duration.FromHours(hour);
}
