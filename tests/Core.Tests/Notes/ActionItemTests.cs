using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Core.Tests.Notes.Write;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class ActionItemTests
{
    [Fact]
    public void Somebody_elses_promise_is_no_action_item_of_the_pair() =>
        Assert.Throws<ArgumentException>(() => new ActionItem(Id(1), By(Ann, Bo), new PersonId("cy"), Words("words")));

    [Fact]
    public void Nobody_meets_themselves() => Assert.Throws<ArgumentException>(() => By(Ann, Ann));

    [Fact]
    public void An_open_item_goes_over_into_each_later_1_1_that_has_begun() =>
        Assert.Equal(2, (Action() with { Occurrence = Week(0) }).TimesCarried([Week(-1), Week(0), Week(1), Week(2), Week(2), Week(3)], Week(2)));

    [Fact]
    public void What_is_done_is_carried_no_further() =>
        Assert.Equal(1, (Action() with { Occurrence = Week(0), Done = new Completion(Week(1) + Duration.FromMinutes(10), Bo) }).TimesCarried([Week(0), Week(1), Week(2)], Week(5)));

    [Fact]
    public void What_was_written_for_no_1_1_is_first_carried_at_the_next_one() =>
        Assert.Equal(1, Action(hour: 24).TimesCarried([Week(0), Week(1)], Week(1)));

    [Fact]
    public void The_last_day_is_still_in_time()
    {
        var item = Action() with { Due = new LocalDate(2026, 11, 27) };
        Assert.False(item.IsOverdue(new LocalDate(2026, 11, 27)));
        Assert.True(item.IsOverdue(new LocalDate(2026, 11, 28)));
        Assert.False((item with { Done = new Completion(Monday, Bo) }).IsOverdue(new LocalDate(2026, 11, 28)));
        Assert.False(Action().IsOverdue(new LocalDate(2026, 11, 28)));
    }

    private static Instant Week(int week) => Monday + Duration.FromDays(7 * week);
}
