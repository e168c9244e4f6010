using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SampleReasonsTests
{
    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void Every_obstacle_prevents_some_meeting_from_being_a_1_1(string now)
    {
        // iCalendar cannot express a hidden list of attendees: a copy simply names fewer of them.
        var obstacles = Enum.GetValues<Obstacles>().Except([Obstacles.None, Obstacles.HiddenAttendees]);
        var found = Verdicts(now).Select(v => v.Verdict.Obstacles).ToHashSet();
        Assert.All(obstacles, obstacle => Assert.Contains(found, f => f.HasFlag(obstacle)));
    }

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void Every_kind_of_1_1_is_held_by_somebody(string now) =>
        Assert.Superset(
            Enum.GetValues<Relationship>().ToHashSet(),
            Verdicts(now).Select(v => v.Verdict.KindFor(v.Owner)).OfType<Relationship>().ToHashSet());

    [Fact]
    public void Every_reason_occurs_for_some_meeting()
    {
        var given = Verdicts("2026-11-23T08:00:00Z").SelectMany(v => v.Verdict.Reasons(Languages.English, v.Owner)).ToHashSet();
        Assert.All(
            [
                "1:1 with your report ",
                "1:1 with your manager ",
                " (skip-level)",
                "1:1 with your peer ",
                "1:1 with your colleague ",
                "the room ",
                "the assistant ",
                "declined",
                "12 minutes",
                "who is not in the directory",
                "private",
                "cancelled",
                "all-day event",
                "shown as free",
                "longer than 3 hours",
                "shorter than 10 minutes",
                "a group is invited",
                "only Chidi Eze",
                "nobody is invited",
                "three people",
            ],
            words => Assert.Contains(given, reason => reason.Contains(words, StringComparison.Ordinal)));
    }

    private static IEnumerable<(PersonId Owner, Recognition Verdict)> Verdicts(string now) =>
        SampleReading.At(SampleClocks.At(now)).Verdicts;
}
