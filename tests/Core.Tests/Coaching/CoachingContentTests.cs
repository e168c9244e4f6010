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

    [Fact]
    public void All_faults_are_reported_with_file_and_entry()
    {
        var fault = Assert.Throws<FormatException>(() => IdeaCatalogue.Parse(
            """
            [
              { "id": "Not Kebab", "kind": "Feedback", "for": ["Peer"], "title": "A", "text": "B", "when": "C", "say": "D", "then": "E" },
              { "id": "twice", "kind": "Feedback", "for": ["Manager"], "title": "A", "text": " ", "when": "C", "say": "D" },
              { "id": "twice", "kind": "Reading", "for": ["Manager"], "title": "A", "text": "B" },
              { "id": "plain", "kind": "Reading", "for": [], "title": "A", "text": "B", "link": "http://example.org" }
            ]
            """,
            "our-ideas.json"));

        Assert.Equal(
            [
                "our-ideas.json, entry 1 ('Not Kebab'): its id must be in kebab-case, like \"stop-start-continue\".",
                "our-ideas.json, entry 3 ('twice'): another entry has the same id.",
                "our-ideas.json, entry 2 ('twice'): its text is empty.",
                "our-ideas.json, entry 4 ('plain'): it does not say who it is for.",
                "our-ideas.json, entry 2 ('twice'): it does not say what to do with the answer.",
                "our-ideas.json, entry 4 ('plain'): its link must begin with https://.",
                "our-ideas.json, entry 3 ('twice'): something to read needs a link.",
                "our-ideas.json: there must be at least 13 ideas for managers, so that none comes twice in 12 weeks.",
            ],
            fault.Message.Split('\n'));
    }

    [Theory]
    [InlineData("""[{ "id": "a", "fits": "Overdue" }]""", "our.json, line 1: ")]
    [InlineData("[\n{ \"id\": \"a\", \"fits\": \"Sometimes\", \"text\": \"?\" }]", "our.json, line 2: ")]
    [InlineData("""[{ "id": "a", "fits": "Overdue", "text": "?", "colour": "red" }]""", "our.json, line 1: ")]
    [InlineData("[", "our.json, line 1: ")]
    public void A_file_that_cannot_be_read_is_refused_with_its_line(string json, string place) =>
        Assert.StartsWith(place, Assert.Throws<FormatException>(() => CheckInQuestions.Parse(json, "our.json")).Message);

    [Fact]
    public void An_occasion_without_two_questions_is_named()
    {
        var fault = Assert.Throws<FormatException>(() =>
            CheckInQuestions.Parse("""[{ "id": "a", "fits": "Overdue", "text": "Why?" }]""", "our.json"));

        Assert.Contains("our.json: there must be at least 2 questions for Overdue.", fault.Message);
        Assert.Contains("our.json: there must be at least 2 questions for AllCovered.", fault.Message);
    }
}
