using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Tests.Meetings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class SplitWindowProperties
{
    private static readonly OneOnOneRecognizer Recognizer = new(
        new Organisation(TestPeople.Chart("ann; bo:ann")), RecognitionPolicy.Default);

    [Fact]
    public void Splitting_an_interval_neither_loses_nor_duplicates_a_1_1() =>
        Gen.Select(Gen.Int[-100, 100].List[0, 20], Gen.Int[-100, 100]).Sample((hours, cut) =>
        {
            var all = new Interval(At(-200), At(200));
            var (left, right) = (new Interval(all.Start, At(cut)), new Interval(At(cut), all.End));
            Assert.Equal(Facts(hours, all), [.. Facts(hours, left), .. Facts(hours, right)]);
        });

    // As ICalendar promises: events that start within the window.
    private static IReadOnlyList<OneOnOne> Facts(IEnumerable<int> hours, Interval window) => RefreshCoverage.FactsIn(
        hours.Select(Meeting).Where(m => window.Contains(m.Time.Start)), TestPeople.Id("ann"), Recognizer);

    private static CalendarEvent Meeting(int hour) =>
        new(new EventId($"{hour}"), new Interval(At(hour), At(hour) + Duration.FromMinutes(30)))
        {
            Organizer = TestMeeting.Attendee("ann"),
            Attendees = [TestMeeting.Attendee("bo")],
        };

    private static Instant At(int hour) => Review.Now + Duration.FromHours(hour);
}
