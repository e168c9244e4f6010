using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Messages.Content;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>Broken content of the six weeks, the ladders and the workshop is refused like any other.</summary>
public sealed class BrokenTeachingTests
{
    private static readonly Dictionary<string, (string Opening, Action<IReadOnlyList<ContentEntry>> Load)> Kinds = new()
    {
        ["six-weeks"] = ("text", files => SixWeeksGuide.Parse(files)),
        ["ladders"] = ("open", files => LadderList.Parse(files)),
        ["role-cards"] = ("manager", files => WorkshopKit.ParseCards(files)),
        ["workshop"] = ("what", files => WorkshopKit.ParseSteps(files)),
        ["sheets"] = ("text", files => WorkshopKit.ParseSheets(files)),
        ["hints"] = ("see", files => SignalHints.Parse(files)),
    };

    [Theory]
    [InlineData("six-weeks", "minutes", "0", "it must take 1 to 60 minutes")]
    [InlineData("six-weeks", "title", "\"\"", "its title is empty")]
    [InlineData("six-weeks", "text", "\"\"", "it does not say why")]
    [InlineData("six-weeks", "do", "[]", "it does not say what to do")]
    [InlineData("six-weeks", "say", "\"\"", "it has no words to say")]
    [InlineData("six-weeks", "notice", "\"\"", "it does not say what to notice")]
    [InlineData("ladders", "later", "\"\"", "one of its questions is empty")]
    [InlineData("role-cards", "report", "\"\"", "the report's side is empty")]
    [InlineData("role-cards", "manager", "\"\"", "the manager's side is empty")]
    [InlineData("workshop", "say", "[]", "it has no words to say")]
    [InlineData("workshop", "to", "5", "it must end after it begins")]
    [InlineData("sheets", "lines", "[]", "it has no lines")]
    [InlineData("hints", "idea", "\"no-such-idea\"", "there is no idea with the id that it names")]
    public void A_fault_names_its_file(string kind, string field, string value, string fault)
    {
        var files = Files(kind);
        files[2].Fields[field] = JsonNode.Parse(value);
        Assert.Contains($"{files[2].File}: {fault}.", Refusal(kind, files).Split('\n'));
    }

    [Theory]
    [InlineData("six-weeks", "there must be 6 steps and a practice round.")]
    [InlineData("ladders", "there must be one ladder for Slipping.")]
    [InlineData("role-cards", "there must be at least 6 cards.")]
    [InlineData("workshop", "it must have no gap, and last 75 minutes.")]
    public void Too_little_content_is_refused(string kind, string fault) => Assert.Contains(fault, Refusal(kind, []).Split('\n'));

    [Fact]
    public void A_workshop_with_a_gap_is_refused()
    {
        var files = Files("workshop").ToList();
        files.RemoveAt(3);
        Assert.Equal("it must have no gap, and last 75 minutes.", Refusal("workshop", files));
    }

    private static IReadOnlyList<ContentEntry> Files(string kind) =>
        CoachingContent.Read(ContentLanguage.Of(Languages.English), kind, Kinds[kind].Opening);

    private static string Refusal(string kind, IReadOnlyList<ContentEntry> files) =>
        Assert.Throws<FormatException>(() => Kinds[kind].Load(files)).Message;
}
