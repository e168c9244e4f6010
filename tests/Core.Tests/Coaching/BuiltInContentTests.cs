using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>The content that comes with the product. The loaders check its form; these tests check what is specific to it.</summary>
public sealed partial class BuiltInContentTests
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
    public void There_are_eighty_ideas_with_words_to_say_and_some_for_every_role()
    {
        Assert.InRange(IdeaCatalogue.BuiltIn.All.Count(i => i.Say is not null), 80, int.MaxValue);
        Assert.All(Enum.GetValues<CoachingRole>(), role => Assert.InRange(IdeaCatalogue.BuiltIn.For(role).Count, 20, int.MaxValue));
        Assert.All(IdeaCatalogue.BuiltIn.All.Where(i => i.Say is not null), idea =>
        {
            Assert.InRange(idea.When!.Length, 10, 120);
            Assert.InRange(idea.Say!.Length, 10, 180);
            Assert.InRange(idea.Then!.Length, 30, 160);
        });
    }

    [Fact]
    public void Every_sentence_occurs_only_once() =>
        Assert.Distinct(
            (IEnumerable<string>)
            [
                .. IdeaCatalogue.BuiltIn.All.Select(i => i.Say).OfType<string>(),
                .. OpenerList.BuiltIn.All.Select(o => o.Text),
                .. TacticalExercise.BuiltIn.Statements.Select(s => s.Said),
            ]);

    [Fact]
    public void Every_template_that_an_idea_names_exists() =>
        Assert.All(
            IdeaCatalogue.BuiltIn.All.SelectMany(i => TemplateName().Matches(i.Text + i.Then)),
            name => Assert.Contains(name.Groups[1].Value, TemplateLibrary.BuiltIn.All.Select(t => t.Title)));

    [Fact]
    public void There_are_forty_openers_and_twenty_four_statements()
    {
        Assert.InRange(OpenerList.BuiltIn.All.Count, 40, int.MaxValue);
        Assert.Equal(24, TacticalExercise.BuiltIn.Statements.Count);
        Assert.All(OpenerList.BuiltIn.All, opener => Assert.InRange(opener.Text.Length, 20, 160));
    }

    [Fact]
    public void The_thirty_readings_have_links_and_no_quotations_and_were_found_within_a_year_of_each_other()
    {
        var all = ReadingList.BuiltIn.All;
        Assert.InRange(all.Count, 30, int.MaxValue);
        Assert.All(all, r => Assert.InRange(r.Why.Length, 20, 160));
        Assert.True(all.Max(r => r.Found) <= all.Min(r => r.Found).PlusYears(1), "Look for the oldest links again.");
        Assert.Subset(
            all.Select(r => r.Link).ToHashSet(), IdeaCatalogue.BuiltIn.All.Select(i => i.Link).OfType<Uri>().ToHashSet());
    }

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
    public void The_exercise_has_statements_by_both_speakers_for_each_answer()
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

    [GeneratedRegex("[Tt]emplate (?:is called )?“([^”]+)”", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateName();
}
