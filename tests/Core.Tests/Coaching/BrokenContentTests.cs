using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Messages.Content;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>Broken content is refused, and the message names the file and the fault.</summary>
public sealed class BrokenContentTests
{
    private static readonly ContentLanguage English = ContentLanguage.Of(Languages.English);

    private static readonly Dictionary<string, (string Opening, Action<IReadOnlyList<ContentEntry>> Load)> Kinds = new()
    {
        ["ideas"] = ("text", files => IdeaCatalogue.Parse(files)),
        ["openers"] = ("text", files => OpenerList.Parse(files)),
        ["questions"] = ("text", files => CheckInQuestions.Parse(files)),
        ["readings"] = ("why", files => ReadingList.Parse(files)),
        ["walkthrough"] = ("what", files => Walkthrough.Parse(files)),
        ["exercise"] = ("said", files => TacticalExercise.Parse(files)),
        ["hints"] = ("see", files => SignalHints.Parse(files)),
    };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    [Theory]
    [InlineData("ideas", "title", "\" \"", "its title is empty")]
    [InlineData("ideas", "text", "\" \"", "its text is empty")]
    [InlineData("ideas", "for", "[]", "it does not say who it is for")]
    [InlineData("ideas", "link", "\"http://x.org\"", "its link must begin with https://")]
    [InlineData("openers", "text", "\"\"", "its text is empty")]
    [InlineData("openers", "then", "\"\"", "it does not say how to go on")]
    [InlineData("openers", "for", "[]", "it does not say who it is for")]
    [InlineData("questions", "text", "\"\"", "its text is empty")]
    [InlineData("readings", "for", "[]", "it does not say who it is for")]
    [InlineData("readings", "author", "\"\"", "its author is missing")]
    [InlineData("readings", "language", "\"xx\"", "its language is none of the product")]
    [InlineData("readings", "why", "\"\"", "it does not say why it is worth reading")]
    [InlineData("readings", "why", "\"one\\ntwo\"", "the reason to read it has more than one line")]
    [InlineData("readings", "link", "\"javascript:alert(1)\"", "its link must begin with https://")]
    [InlineData("readings", "link", "\"https://a16z.com/2012/08/30/one-on-one/\"", "another entry has the same link")]
    [InlineData("walkthrough", "from", "4", "it must start when the step before ends")]
    [InlineData("walkthrough", "to", "-9", "it must end after it begins")]
    [InlineData("walkthrough", "say", "[\"\"]", "one of its sentences is empty")]
    [InlineData("exercise", "answer", "\"tactical\"", "it does not say what to ask instead")]
    [InlineData("exercise", "why", "\"\"", "it does not say why")]
    [InlineData("hints", "attempt", "\"\"", "it does not say what to try")]
    [InlineData("ideas", "id", "\"Not Kebab\"", "its name must be in kebab-case, like \"stop-start-continue\"")]
    public void A_fault_names_its_file(string kind, string field, string value, string fault)
    {
        var files = Files(kind);
        files[2].Fields[field] = JsonNode.Parse(value);
        Assert.Contains($"{files[2].File}: {fault}.", Refusal(kind, files).Split('\n'));
    }

    [Theory]
    [InlineData("when", "it does not say when to use it")]
    [InlineData("say", "it has no words to say")]
    [InlineData("then", "it does not say what to do with the answer")]
    public void Only_something_to_read_may_be_without_words_to_say(string field, string fault)
    {
        var files = Files("ideas");
        files[1].Fields.Remove(field);
        files[2].Fields.Remove(field);
        Assert.Equal($"{files[1].File}: {fault}.", Refusal("ideas", files));
    }

    [Fact]
    public void Something_to_read_has_a_link()
    {
        var files = Files("ideas");
        files[2].Fields.Remove("link");
        Assert.Equal("en/ideas/update-vent-disaster.md: something to read needs a link.", Refusal("ideas", files));
    }

    [Fact]
    public void The_openers_for_an_occasion_are_listed_together()
    {
        var files = Files("openers");
        files[0].Fields["occasion"] = "change";
        Assert.Contains("it must stand next to the others of its occasion.", Refusal("openers", files));
    }

    [Fact]
    public void A_date_is_read_only_as_the_standard_writes_it()
    {
        var files = Files("readings");
        files[1].Fields["found"] = "29.11.2026";
        Assert.StartsWith($"{files[1].File}: A date must be written like", Refusal("readings", files));
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void A_missing_or_unknown_field_is_reported_with_its_file(string kind)
    {
        var missing = Files(kind);
        missing[1].Fields.Remove(Kinds[kind].Opening);
        Assert.StartsWith($"{missing[1].File}: ", Refusal(kind, missing));

        var unknown = Files(kind);
        unknown[1].Fields["colour"] = "red";
        Assert.StartsWith($"{unknown[1].File}: ", Refusal(kind, unknown));
    }

    [Theory]
    [InlineData("questions", "there must be at least 2 questions for Overdue.")]
    [InlineData("ideas", "there must be at least 13 ideas for managers, so that none comes twice in 12 weeks.")]
    [InlineData("openers", "there must be at least 3 openers for AnyWeek.")]
    [InlineData("walkthrough", "one step must contain minute 0, at which the 1:1 starts.")]
    [InlineData("exercise", "there must be at least 10 statements.")]
    [InlineData("hints", "there must be a hint for CarriedLong.")]
    public void Too_little_content_is_refused(string kind, string fault) => Assert.Contains(fault, Refusal(kind, []).Split('\n'));

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var files = Files("readings");
        files[0].Fields["why"] = string.Empty;
        files[4].Fields["author"] = string.Empty;
        Assert.Equal(2, Refusal("readings", files).Split('\n').Length);
    }

    [Fact]
    public void Phrases_contain_words()
    {
        JsonObject fields = new() { ["id"] = "x", ["status"] = new JsonArray("?"), ["conversation"] = new JsonArray() };
        ContentEntry list = new("en/x.md", fields);
        Assert.Equal("en/x.md: a phrase contains no word.", Assert.Throws<FormatException>(() => StatusPhrases.Parse([list])).Message);
    }

    [Fact]
    public void Each_file_has_exactly_one_place_in_the_order() =>
        Assert.Equal(
            [
                "order.yaml: there is no file en/ideas/gone.md.",
                "order.yaml: en/ideas/new.md has no place.",
                "order.yaml: ideas/old has two places.",
            ],
            Assert.Throws<FormatException>(() => CoachingContent.InOrder("ideas", ["ideas/new", "ideas/old"], ["old", "gone", "old"]))
                .Message.Split('\n'));

    private static IReadOnlyList<ContentEntry> Files(string kind) => CoachingContent.Read(English, kind, Kinds[kind].Opening);

    private static string Refusal(string kind, IReadOnlyList<ContentEntry> files) =>
        Assert.Throws<FormatException>(() => Kinds[kind].Load(files)).Message;
}
