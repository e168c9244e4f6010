using CsCheck;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Meetings;

public sealed class RecognitionProperties
{
    private static readonly string[] Names = ["ann", "bo", "cy", "di", "guest", "sales", "room"];

    private static readonly OneOnOneRecognizer Recognizer = new(
        new Organisation(TestPeople.Chart("ann; bo:ann; cy:ann; di:bo"), [TestPeople.Address("sales")], [TestPeople.Address("room")]),
        RecognitionPolicy.Default);

    private static readonly Gen<Attendee> GenAttendee = Gen.Select(
        Gen.OneOf([.. Names.Select(Gen.Const)]),
        Gen.Enum<AttendeeType>(),
        Gen.Enum<AttendeeResponse>(),
        (name, type, response) => TestMeeting.Attendee(name, type, response));

    private static readonly Gen<CalendarEvent> GenMeeting =
        from minutes in Gen.Int[0, 300]
        from organizer in GenAttendee.Null()
        from attendees in GenAttendee.Array[0, 8]
        from sentBy in Gen.OneOf([.. Names.Select(Gen.Const)]).Null()
        from flags in Gen.Bool.Array[5]
        from showAs in Gen.Enum<ShowAs>()
        select TestMeeting.Lasting(minutes) with
        {
            Organizer = organizer,
            Attendees = attendees,
            SentBy = sentBy is null ? null : TestPeople.Address(sentBy),
            IsAllDay = flags[0] && flags[1],
            IsCancelled = flags[1] && flags[2],
            IsPrivate = flags[2] && flags[3],
            HidesAttendees = flags[3] && flags[4],
            IsOrganizerCopy = flags[4],
            ShowAs = showAs,
        };

    [Fact]
    public void The_verdict_does_not_depend_on_the_order_of_attendees() =>
        Gen.Select(GenMeeting, Gen.Int).Sample((meeting, seed) =>
        {
            var shuffled = meeting.Attendees.OrderBy(a => HashCode.Combine(a.GetHashCode(), seed)).ToList();
            var (one, other) = (Recognizer.Recognize(meeting), Recognizer.Recognize(meeting with { Attendees = shuffled }));
            Assert.Equal(one.Obstacles & ~Obstacles.Group, other.Obstacles & ~Obstacles.Group);
            Assert.Equal(one.IsOneOnOne, other.IsOneOnOne);
            Assert.Equal(People(one), People(other));
        });

    [Fact]
    public void Inviting_somebody_twice_makes_no_difference() =>
        GenMeeting.Where(m => m.Attendees.Count > 0).Sample(meeting =>
            Assert.Equal(
                Recognizer.Recognize(meeting).Obstacles,
                Recognizer.Recognize(meeting with { Attendees = [.. meeting.Attendees, meeting.Attendees[0]] }).Obstacles));

    [Fact]
    public void A_room_makes_no_difference() =>
        GenMeeting.Sample(meeting =>
            Assert.Equal(
                Recognizer.Recognize(meeting).Obstacles,
                Recognizer.Recognize(meeting with { Attendees = [TestMeeting.Attendee("room"), .. meeting.Attendees] }).Obstacles));

    [Fact]
    public void Every_verdict_has_a_reason_and_a_1_1_exactly_two_people() =>
        GenMeeting.Sample(meeting =>
        {
            var recognition = Recognizer.Recognize(meeting);
            Assert.All(recognition.Reasons(Languages.English), reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
            Assert.NotEmpty(recognition.Reasons(Languages.English, TestPeople.Id("ann")));
            Assert.Equal(recognition.IsOneOnOne, recognition.Reasons(Languages.English)[0].StartsWith("1:1", StringComparison.Ordinal));
            Assert.True(recognition.Pair is not { } pair || !pair.First.Is(pair.Second));
        });

    [Fact]
    public void Both_people_get_the_same_1_1() =>
        GenMeeting.Sample(meeting =>
        {
            var recognition = Recognizer.Recognize(meeting);
            if (recognition.Pair is ({ Person: { } first }, { Person: { } second }))
            {
                Assert.Equal(recognition.FactFor(first.Id)?.Time, recognition.FactFor(second.Id)?.Time);
                Assert.True(recognition.FactFor(first.Id) is not { } fact || fact.With == second.Id);
            }
        });

    private static IEnumerable<string> People(Recognition recognition) =>
        recognition.Pair is { } pair ? new[] { pair.First, pair.Second }.Select(p => p.Person?.Id.Value ?? p.Address.Value).Order() : [];
}
