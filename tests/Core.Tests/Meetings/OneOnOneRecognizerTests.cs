using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Tests.Meetings.TestMeeting;

namespace OutlookOneOnOne.Core.Tests.Meetings;

public sealed class OneOnOneRecognizerTests
{
    private static readonly Person Bo = new(TestPeople.Id("bo"), TestPeople.Address("bo"), "Bo")
    {
        Manager = TestPeople.Id("ann"),
        Aliases = [TestPeople.Address("robert")],
    };

    private static readonly Organisation Contoso = new(
        TestPeople.Chart([
            TestPeople.Person("boss"),
            TestPeople.Person("ann", "boss"),
            Bo,
            TestPeople.Person("cy", "ann"),
            TestPeople.Person("di", "bo"),
        ]),
        groups: [TestPeople.Address("sales")],
        rooms: [TestPeople.Address("aquarium")]);

    [Fact]
    public void Two_people_are_a_1_1() => AssertOneOnOne(With("bo"), "1:1 with your report Bo");

    [Fact]
    public void The_organiser_listed_among_the_attendees_is_one_person() => AssertOneOnOne(With("ann", "bo"), "1:1 with your report Bo");

    [Fact]
    public void Aliases_are_the_same_person() => AssertOneOnOne(With("robert", "bo"), "1:1 with your report Bo");

    [Fact]
    public void Rooms_by_type_and_by_address_are_ignored()
    {
        AssertOneOnOne(
            With(Attendee("bo"), Attendee("desk", AttendeeType.Resource)),
            "1:1 with your report Bo",
            "the room desk@contoso.example does not count");
        AssertOneOnOne(With("bo", "aquarium"), "1:1 with your report Bo", "the room aquarium@contoso.example does not count");
    }

    [Theory]
    [InlineData("boss", "1:1 with your manager Boss")]
    [InlineData("bo", "1:1 with your report Bo")]
    [InlineData("di", "1:1 with Di (skip-level)")]
    [InlineData("guest", "1:1 with guest@contoso.example, who is not in the directory")]
    public void The_reason_names_the_relationship(string other, string reason) => AssertOneOnOne(With(other), reason);

    [Fact]
    public void An_assistant_who_organises_and_is_an_optional_attendee_is_ignored()
    {
        var meeting = With(Attendee("cy", AttendeeType.Optional), Attendee("ann"), Attendee("bo")) with { Organizer = Attendee("cy") };
        AssertOneOnOne(meeting, "1:1 with your report Bo", "the assistant Cy, who sent it, does not count");
    }

    [Fact]
    public void An_assistant_who_sent_it_on_behalf_of_another_is_ignored() =>
        AssertOneOnOne(
            With("bo", "cy") with
            {
                SentBy = TestPeople.Address("cy"),
            },
            "1:1 with your report Bo",
            "the assistant Cy, who sent it, does not count");

    [Fact]
    public void The_sender_counts_when_they_are_one_of_the_two() =>
        AssertOneOnOne(With("bo") with { SentBy = TestPeople.Address("bo") }, "1:1 with your report Bo");

    [Fact]
    public void An_organiser_who_is_a_third_required_person_counts() =>
        AssertNone(With("ann", "bo") with { Organizer = Attendee("cy") }, "not a 1:1: three people are invited (Cy, Ann, Bo)");

    [Fact]
    public void An_optional_third_person_counts() =>
        AssertNone(With(Attendee("bo"), Attendee("cy", AttendeeType.Optional)), "not a 1:1: three people are invited (Ann, Bo, Cy)");

    [Fact]
    public void A_long_list_of_people_is_shortened() =>
        AssertNone(With("bo", "cy", "di", "boss", "u", "v", "w"), "not a 1:1: eight people are invited (Ann, Bo, Cy, Di and 4 more)");

    [Fact]
    public void A_meeting_with_a_group_is_not_a_1_1()
    {
        AssertNone(With("sales"), "not a 1:1: a group is invited (sales@contoso.example)");
        AssertNone(With(Attendee("bo"), Attendee("team", AttendeeType.Group)), "not a 1:1: a group is invited (team@contoso.example)");
    }

    [Fact]
    public void A_meeting_of_one_person_is_not_a_1_1()
    {
        AssertNone(With("ann"), "not a 1:1: only Ann is invited");
        AssertNone(With("aquarium"), "not a 1:1: only Ann is invited", "the room aquarium@contoso.example does not count");
        AssertNone(Lasting(30) with { Organizer = null, Attendees = [] }, "not a 1:1: nobody is invited");
    }

    [Theory]
    [InlineData(9, "not a 1:1: it is shorter than 10 minutes")]
    [InlineData(181, "not a 1:1: it is longer than 3 hours")]
    public void A_meeting_that_is_too_short_or_too_long_is_not_a_1_1(int minutes, string reason) => AssertNone(Lasting(minutes), reason);

    [Theory]
    [InlineData(10)]
    [InlineData(180)]
    public void Meetings_of_ten_minutes_and_three_hours_can_be_1_1s(int minutes) => Assert.True(Recognize(Lasting(minutes)).IsOneOnOne);

    [Fact]
    public void A_cancelled_all_day_or_free_meeting_is_not_a_1_1()
    {
        AssertNone(With("bo") with { IsCancelled = true }, "not a 1:1: it is cancelled");
        AssertNone(Lasting(24 * 60) with { IsAllDay = true }, "not a 1:1: it is an all-day event");
        AssertNone(With("bo") with { ShowAs = ShowAs.Free }, "not a 1:1: it is shown as free");
    }

    [Fact]
    public void Every_reason_is_given() =>
        AssertNone(
            With("bo", "cy") with { IsCancelled = true, ShowAs = ShowAs.Free },
            "not a 1:1: it is cancelled", "it is shown as free", "three people are invited (Ann, Bo, Cy)");

    [Fact]
    public void Hidden_attendees_count_only_in_the_organisers_copy()
    {
        AssertNone(With("bo") with { HidesAttendees = true }, "not a 1:1: the attendee list is hidden");
        AssertOneOnOne(With("bo") with { HidesAttendees = true, IsOrganizerCopy = true }, "1:1 with your report Bo");
    }

    [Fact]
    public void Private_meetings_count_only_if_the_policy_says_so()
    {
        var meeting = With("bo") with { IsPrivate = true };
        AssertNone(meeting, "not a 1:1: it is private");
        Assert.True(new OneOnOneRecognizer(Contoso, new RecognitionPolicy { CountsPrivate = true }).Recognize(meeting).IsOneOnOne);
    }

    [Fact]
    public void Without_a_directory_every_address_is_a_person()
    {
        var recognition = new OneOnOneRecognizer(Organisation.Unknown, RecognitionPolicy.Default).Recognize(
            With(new Attendee(TestPeople.Address("bo"), "Bo Berg")));
        Assert.Equal(["1:1 between ann@contoso.example and Bo Berg"], recognition.Reasons(Languages.English));
    }

    [Fact]
    public void A_declined_1_1_is_recognised_but_not_stored()
    {
        var recognition = Recognize(With(Attendee("robert", response: AttendeeResponse.Declined)));
        Assert.Equal(
            ["1:1 with your report Bo", "Bo declined, so it does not count as held"],
            recognition.Reasons(Languages.English, TestPeople.Id("ann")));
        Assert.Null(recognition.FactFor(TestPeople.Id("ann")));
    }

    [Fact]
    public void A_1_1_under_15_minutes_is_recognised_but_not_stored()
    {
        var recognition = Recognize(Lasting(14));
        Assert.Equal(
            ["1:1 with your report Bo", "only 14 minutes, so it does not count as held"],
            recognition.Reasons(Languages.English, TestPeople.Id("ann")));
        Assert.Null(recognition.FactFor(TestPeople.Id("ann")));
        Assert.NotNull(Recognize(Lasting(15)).FactFor(TestPeople.Id("ann")));
    }

    [Fact]
    public void A_stored_1_1_has_person_time_length_and_series()
    {
        var weekly = Recognize(With("bo") with { Series = new SeriesId("s") });
        var time = new Interval(Monday, Monday + Duration.FromMinutes(30));
        var key = MeetingKey.Of(With("bo") with { Series = new SeriesId("s") });
        Assert.Equal(new OneOnOne(TestPeople.Id("bo"), time, InSeries: true) { Key = key }, weekly.FactFor(TestPeople.Id("ann")));
        Assert.Equal(new OneOnOne(TestPeople.Id("ann"), time, InSeries: true) { Key = key }, weekly.FactFor(TestPeople.Id("bo")));
    }

    [Fact]
    public void Meetings_with_external_people_or_of_others_are_not_stored()
    {
        Assert.Null(Recognize(With("guest")).FactFor(TestPeople.Id("ann")));
        Assert.Null(Recognize(With("bo")).FactFor(TestPeople.Id("cy")));
    }

    [Fact]
    public void A_negative_verdict_allocates_nothing()
    {
        var recognizer = new OneOnOneRecognizer(Contoso, RecognitionPolicy.Default);
        CalendarEvent[] meetings =
        [
            With("bo", "cy"),
            With("sales"),
            With("ann"),
            Lasting(600),
            With("bo", "cy", "di", "boss", "u", "v", "w"),
        ];
        var verdicts = Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        verdicts += Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, verdicts);

        int Run()
        {
            var yes = 0;
            foreach (var meeting in meetings)
            {
                yes += recognizer.Recognize(meeting).IsOneOnOne ? 1 : 0;
            }

            return yes;
        }
    }

    private static Recognition Recognize(CalendarEvent meeting) =>
        new OneOnOneRecognizer(Contoso, RecognitionPolicy.Default).Recognize(meeting);

    private static void AssertOneOnOne(CalendarEvent meeting, params string[] reasons)
    {
        var recognition = Recognize(meeting);
        Assert.Equal(reasons, recognition.Reasons(Languages.English, TestPeople.Id("ann")));
        Assert.True(recognition.IsOneOnOne);
    }

    private static void AssertNone(CalendarEvent meeting, params string[] reasons)
    {
        var recognition = Recognize(meeting);
        Assert.Equal(reasons, recognition.Reasons(Languages.English, TestPeople.Id("ann")));
        Assert.False(recognition.IsOneOnOne);
        Assert.Null(recognition.Pair);
    }
}
