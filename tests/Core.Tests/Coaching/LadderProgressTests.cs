using NodaTime;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class LadderProgressTests
{
    private static readonly LocalDate Monday = new(2026, 11, 30);

    [Fact]
    public void The_first_three_questions_may_come_in_one_1_1_and_the_last_two_weeks_later()
    {
        var opened = LadderProgress.AfterTaking(LadderOccasion.Rising, LadderStep.Open, Monday);
        var dug = LadderProgress.AfterTaking(LadderOccasion.Rising, LadderStep.Dig, Monday);
        var tried = LadderProgress.AfterTaking(LadderOccasion.Rising, LadderStep.Try, Monday);

        Assert.Equal((LadderStep.Dig, LadderStep.Try), (opened.OfferedOn(Monday), dug.OfferedOn(Monday)));
        Assert.Equal(
            [null, null, LadderStep.Later, LadderStep.Later],
            new[] { 0, 13, 14, 21 }.Select(days => tried.OfferedOn(Monday.PlusDays(days))));
    }

    [Fact]
    public void After_the_last_question_or_a_skipped_one_nothing_is_offered_for_six_weeks()
    {
        LadderProgress[] over =
        [
            LadderProgress.AfterTaking(LadderOccasion.Rising, LadderStep.Later, Monday),
            LadderProgress.Over(LadderOccasion.Rising, Monday),
        ];

        Assert.All(over, progress =>
        {
            Assert.Null(progress.OfferedOn(Monday.PlusWeeks(6)));
            Assert.False(progress.AllowsNewOn(Monday.PlusDays(41)));
            Assert.True(progress.AllowsNewOn(Monday.PlusWeeks(6)));
        });
    }

    [Fact]
    public void A_question_that_nobody_took_for_six_weeks_gives_way_to_a_new_ladder()
    {
        var opened = LadderProgress.AfterTaking(LadderOccasion.Rising, LadderStep.Open, Monday);

        Assert.Equal((LadderStep.Dig, false), (opened.OfferedOn(Monday.PlusDays(41)), opened.AllowsNewOn(Monday.PlusDays(41))));
        Assert.Equal((null, true), (opened.OfferedOn(Monday.PlusWeeks(6)), opened.AllowsNewOn(Monday.PlusWeeks(6))));
    }
}
