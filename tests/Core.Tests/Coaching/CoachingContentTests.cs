using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Tests;

public sealed class CoachingContentTests
{
    [Fact]
    public void There_are_enough_built_in_ideas_for_twelve_weeks_without_repetition() =>
        Assert.InRange(IdeaCatalogue.BuiltIn.All.DistinctBy(i => i.Id).Count(), 13, int.MaxValue);

    [Theory]
    [MemberData(nameof(Occasions))]
    public void Each_occasion_has_at_least_two_questions(CheckInOccasion occasion) =>
        Assert.InRange(CheckInQuestions.BuiltIn.For(occasion).Count(q => q.Fits == occasion && q.Text.Contains('?')), 2, int.MaxValue);

    public static TheoryData<CheckInOccasion> Occasions { get; } = [.. Enum.GetValues<CheckInOccasion>()];
}
