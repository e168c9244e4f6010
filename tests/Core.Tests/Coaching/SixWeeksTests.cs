using NodaTime;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class SixWeeksTests
{
    private static readonly LocalDate Monday = new(2026, 11, 30);

    [Fact]
    public void There_is_one_step_a_week_and_then_a_practice_round_a_month()
    {
        var progress = new SixWeeks(Monday);
        List<LocalDate> from = [progress.From];
        for (var step = 1; step <= 8; step++)
        {
            progress = progress.WithDone(step, progress.From);
            from.Add(progress.From);
        }

        Assert.Equal([0, 1, 2, 3, 4, 5, 9, 13, 17], from.Select(day => Period.DaysBetween(Monday, day) / 7));
    }

    [Fact]
    public void Somebody_who_takes_longer_is_never_late_and_gets_the_next_step_on_the_Monday_after()
    {
        var progress = new SixWeeks(Monday).WithDone(1, Monday.PlusDays(24)); // a Thursday

        Assert.IsType<SixWeeksStanding.Current>(SixWeeksStanding.On(new SixWeeks(Monday), Monday.PlusDays(23), null));
        Assert.Equal(new SixWeeksStanding.Waiting(2, Monday.PlusWeeks(4)), SixWeeksStanding.On(progress, Monday.PlusDays(27), null));
        Assert.Equal(new SixWeeksStanding.Current(2), SixWeeksStanding.On(progress, Monday.PlusWeeks(4), null));
    }

    [Fact]
    public void Ticking_off_a_step_twice_or_out_of_turn_changes_nothing()
    {
        var once = new SixWeeks(Monday).WithDone(1, Monday);

        Assert.Same(once, once.WithDone(1, Monday.PlusDays(1)));
        Assert.Same(once, once.WithDone(5, Monday.PlusDays(1)));
    }

    [Fact]
    public void An_absence_pauses_a_step_until_they_are_back()
    {
        var waiting = new SixWeeks(Monday).WithDone(1, Monday);

        Assert.Equal(
            new SixWeeksStanding.Paused(1, Monday.PlusDays(10)), SixWeeksStanding.On(new SixWeeks(Monday), Monday, Monday.PlusDays(10)));
        Assert.Equal(new SixWeeksStanding.Paused(2, Monday.PlusWeeks(1)), SixWeeksStanding.On(waiting, Monday, Monday.PlusDays(2)));
        Assert.IsType<SixWeeksStanding.NotBegun>(SixWeeksStanding.On(null, Monday, Monday.PlusDays(2)));
    }
}
