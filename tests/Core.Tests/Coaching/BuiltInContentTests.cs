using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>The content that comes with the product. The loaders check its form; these tests check what is specific to it.</summary>
public sealed class BuiltInContentTests
{
    [Fact]
    public void There_are_ideas_of_each_kind_and_most_are_about_feedback()
    {
        var counts = Enum.GetValues<IdeaKind>().ToDictionary(k => k, k => IdeaCatalogue.BuiltIn.Of(k).Count);
        Assert.All(counts.Values, count => Assert.True(count >= 3));
        Assert.Equal(IdeaKind.Feedback, counts.MaxBy(c => c.Value).Key);
        Assert.Equal(IdeaCatalogue.BuiltIn.All.Count, counts.Values.Sum());
    }

    [Fact]
    public void Ideas_are_short() => Assert.All(IdeaCatalogue.BuiltIn.All, idea => Assert.InRange(idea.Text.Length, 60, 260));

    [Fact]
    public void The_reading_list_has_links_and_no_quotations() =>
        Assert.All(ReadingList.BuiltIn.All, r => Assert.InRange(r.Why.Length, 20, 160));

    [Fact]
    public void The_walk_through_covers_every_minute_from_before_to_after_the_1_1()
    {
        var steps = Walkthrough.BuiltIn.Steps;
        Assert.True(steps[0].From < 0 && steps[^1].To > 30);
        Assert.All(Enumerable.Range(steps[0].From, steps[^1].To - steps[0].From), minute => Assert.NotNull(Walkthrough.BuiltIn.At(minute)));
        Assert.Null(Walkthrough.BuiltIn.At(steps[^1].To));
        Assert.Null(Walkthrough.BuiltIn.At(steps[0].From - 1));
    }

    [Fact]
    public void Every_step_during_the_1_1_has_a_sentence_to_say() =>
        Assert.All(Walkthrough.BuiltIn.Steps.Where(s => s.From >= 0 && s.To <= 30), s => Assert.NotEmpty(s.Say));

    [Fact]
    public void The_reports_topics_get_the_longest_step() =>
        Assert.Equal("their-topics", Walkthrough.BuiltIn.Steps.MaxBy(s => s.To - s.From)!.Id);

    [Fact]
    public void The_exercise_has_both_speakers_on_each_side()
    {
        foreach (var speaker in Enum.GetValues<Speaker>())
        {
            var answers = TacticalExercise.BuiltIn.Statements.Where(s => s.By == speaker).Select(s => s.Answer).ToHashSet();
            Assert.Contains(TacticalAnswer.Tactical, answers);
            Assert.Contains(TacticalAnswer.Worthwhile, answers);
        }
    }

    [Theory]
    [InlineData("Status of the migration", true)]
    [InlineData("Quick update: sprint 14", true)]
    [InlineData("ETA?", true)]
    [InlineData("FYI – new parking rules", true)]
    [InlineData("Release date and tickets", true)]
    [InlineData("I am stuck with the status page", false)]
    [InlineData("What I want to learn next", false)]
    [InlineData("Why the release date worries me", false)]
    [InlineData("The metadata question", false)]
    [InlineData("Beta test", false)]
    [InlineData("My career, and an update on it", false)]
    [InlineData("", false)]
    public void Status_updates_and_conversations_are_distinguished(string item, bool status) =>
        Assert.Equal(status, StatusPhrases.BuiltIn.LooksLikeStatus(item));
}
