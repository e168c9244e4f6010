using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>Hours are relative to a Monday; both readings cover five weeks from then.</summary>
public sealed class MovedOneOnOnesTests
{
    private const int Day = 24;
    private const int Week = 7 * Day;

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);
    private static readonly Interval Known = new(Monday, Monday + Duration.FromDays(35));

    [Fact]
    public void A_1_1_dragged_to_another_time_has_moved() =>
        Assert.Equal(["bo 10 to 36"], Moved([Meet("bo", 10), Meet("cy", 10)], [Meet("bo", 36), Meet("cy", 10)]));

    [Fact]
    public void A_cancelled_1_1_and_a_new_one_far_apart_are_not_a_move()
    {
        Assert.Empty(Moved([Meet("bo", 10)], []));
        Assert.Empty(Moved([], [Meet("bo", 10)]));
        Assert.Empty(Moved([Meet("bo", 10)], [Meet("cy", 10)]));
    }

    [Fact]
    public void When_a_series_moves_each_1_1_moves_in_order() =>
        Assert.Equal(
            ["bo 10 to 106", "bo 178 to 274", "bo 346 to 442"], // 10 is farther from 106 than 178 is
            Moved(
                [Meet("bo", 10), Meet("bo", 10 + Week), Meet("bo", 10 + (2 * Week))],
                [.. new[] { 0, 1, 2 }.Select(i => Meet("bo", 10 + (4 * Day) + (i * Week)))]));

    [Fact]
    public void When_one_is_cancelled_and_one_moved_the_nearer_one_has_moved() =>
        Assert.Equal(["bo 178 to 202"], Moved([Meet("bo", 10), Meet("bo", 10 + Week)], [Meet("bo", 10 + Week + Day)]));

    [Fact]
    public void A_series_that_starts_a_week_later_has_lost_its_first_1_1_and_moved_none() =>
        Assert.Empty(
            Moved(
                [.. Enumerable.Range(0, 4).Select(i => Meet("bo", 10 + (i * Week)))],
                [.. Enumerable.Range(1, 4).Select(i => Meet("bo", 10 + (i * Week)))]));

    [Fact]
    public void A_1_1_outside_the_time_that_both_reads_cover_has_not_moved() =>
        Assert.Empty(Moved([Meet("bo", -5), Meet("bo", 34 * Day)], [Meet("bo", 34 * Day), Meet("bo", 36 * Day)]));

    [Fact]
    public void Two_1_1s_at_the_same_time_count_once() =>
        Assert.Equal(["bo 10 to 12"], Moved([Meet("bo", 10), Meet("bo", 10)], [Meet("bo", 12)]));

    [Fact]
    public void Every_move_starts_where_a_1_1_was_and_each_1_1_moves_once() =>
        Gen.Select(Hours(), Hours()).Sample((before, after) =>
        {
            var moved = MovedOneOnOnes.Between(before.Select(h => Meet("bo", h)), after.Select(h => Meet("bo", h)), Known);
            var (gone, come) = (before.Except(after).Select(At).ToHashSet(), after.Except(before).Select(At).ToHashSet());
            Assert.All(moved, m => Assert.True(gone.Remove(m.From) && come.Remove(m.To)));
            Assert.Empty(MovedOneOnOnes.Between(after.Select(h => Meet("bo", h)), after.Select(h => Meet("bo", h)), Known));
        });

    private static Gen<int[]> Hours() => Gen.Int[0, 30 * Day].Array[0, 6];

    private static Instant At(int hour) => Monday + Duration.FromHours(hour);

    private static OneOnOne Meet(string with, int hour) =>
        new(TestPeople.Id(with), new Interval(At(hour), At(hour) + Duration.FromMinutes(30)), InSeries: true);

    private static IEnumerable<string> Moved(OneOnOne[] before, OneOnOne[] after) =>
        MovedOneOnOnes
            .Between(before, after, Known)
            .OrderBy(m => m.From)
            .Select(m => $"{m.With} {(m.From - Monday).TotalHours} to {(m.To - Monday).TotalHours}");
}
