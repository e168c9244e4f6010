using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Core.Tests.Notes.Write;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class ActionItemTests
{
    [Fact]
    public void An_action_item_belongs_to_one_of_the_two_people() =>
        Assert.Throws<ArgumentException>(() => new ActionItem(Id(1), By(Ann, Bo), new PersonId("cy"), Words("words")));

    [Fact]
    public void An_entry_needs_two_different_people() => Assert.Throws<ArgumentException>(() => By(Ann, Ann));

    [Fact]
    public void An_open_item_is_carried_into_each_later_1_1_that_has_started() =>
        Assert.Equal(
            2, (Action() with { Occurrence = Week(0) }).TimesCarried([Week(-1), Week(0), Week(1), Week(2), Week(2), Week(3)], Week(2)));

    [Fact]
    public void A_done_item_is_not_carried_further() =>
        Assert.Equal(
            1,
            (Action() with { Occurrence = Week(0), Done = new Completion(Week(1) + Duration.FromMinutes(10), Bo) }).TimesCarried(
                [Week(0), Week(1), Week(2)], Week(5)));

    [Fact]
    public void An_item_written_outside_a_1_1_is_first_carried_into_the_next_one() =>
        Assert.Equal(1, Action(hour: 24).TimesCarried([Week(0), Week(1)], Week(1)));

    [Fact]
    public void An_item_is_not_overdue_on_its_last_day()
    {
        var item = Action() with { Due = new LocalDate(2026, 11, 27) };
        Assert.False(item.IsOverdue(new LocalDate(2026, 11, 27)));
        Assert.True(item.IsOverdue(new LocalDate(2026, 11, 28)));
        Assert.False((item with { Done = new Completion(Monday, Bo) }).IsOverdue(new LocalDate(2026, 11, 28)));
        Assert.False(Action().IsOverdue(new LocalDate(2026, 11, 28)));
    }

    private static Instant Week(int week) => Monday + Duration.FromDays(7 * week);
}
