using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>A broken file is refused and the message names the file, the entry and the fault.</summary>
public sealed class BrokenContentTests
{
    private static readonly Dictionary<string, Action<string, string>> Loaders = new()
    {
        ["ideas.json"] = (json, file) => IdeaCatalogue.Parse(json, file),
        ["openers.json"] = (json, file) => OpenerList.Parse(json, file),
        ["questions.json"] = (json, file) => CheckInQuestions.Parse(json, file),
        ["readings.json"] = (json, file) => ReadingList.Parse(json, file),
        ["walkthrough.json"] = (json, file) => Walkthrough.Parse(json, file),
        ["tactical.json"] = (json, file) => TacticalExercise.Parse(json, file),
        ["status-phrases.json"] = (json, file) => StatusPhrases.Parse(json, file),
        ["hints.json"] = (json, file) => SignalHints.Parse(json, file),
    };

    public static TheoryData<string> Files => [.. Loaders.Keys];

    [Theory]
    [InlineData("ideas.json", "text", "\" \"", "its text is empty")]
    [InlineData("ideas.json", "link", "\"http://x.org\"", "its link must begin with https://")]
    [InlineData("openers.json", "text", "\"\"", "its text is empty")]
    [InlineData("openers.json", "then", "\"\"", "it does not say how to go on")]
    [InlineData("openers.json", "for", "[]", "it does not say who it is for")]
    [InlineData("questions.json", "text", "\"\"", "its text is empty")]
    [InlineData("readings.json", "for", "[]", "it does not say who it is for")]
    [InlineData("readings.json", "author", "\"\"", "its author is missing")]
    [InlineData("readings.json", "why", "\"\"", "it does not say why it is worth reading")]
    [InlineData("readings.json", "why", "\"one\\ntwo\"", "the reason to read it has more than one line")]
    [InlineData("readings.json", "link", "\"javascript:alert(1)\"", "its link must begin with https://")]
    [InlineData("readings.json", "link", "\"https://a16z.com/2012/08/30/one-on-one/\"", "another entry has the same link")]
    [InlineData("walkthrough.json", "from", "4", "it must start when the step before ends")]
    [InlineData("walkthrough.json", "to", "-9", "it must end after it begins")]
    [InlineData("walkthrough.json", "say", "[\"\"]", "one of its sentences is empty")]
    [InlineData("tactical.json", "answer", "\"Tactical\"", "it does not say what to ask instead")]
    [InlineData("tactical.json", "why", "\"\"", "it does not say why")]
    [InlineData("status-phrases.json", "phrase", "\"?\"", "its phrase holds no word")]
    [InlineData("hints.json", "attempt", "\"\"", "it does not say what to try")]
    [InlineData("ideas.json", "id", "\"Not Kebab\"", "its id must be in kebab-case, like \"stop-start-continue\"")]
    public void A_fault_names_its_entry(string file, string field, string value, string fault)
    {
        var entries = Entries(file);
        entries[2]![field] = JsonNode.Parse(value);
        var expected = $"{file}, entry 3 ('{entries[2]!["id"]}'): {fault}.";
        Assert.Contains(expected, Refusal(file, entries.ToJsonString()).Split('\n'));
    }

    [Theory]
    [InlineData("when", "it does not say when to use it")]
    [InlineData("say", "it has no words to say")]
    [InlineData("then", "it does not say what to do with the answer")]
    public void Only_something_to_read_may_be_without_words_to_say(string field, string fault)
    {
        var entries = Entries("ideas.json");
        entries[1]!.AsObject().Remove(field);
        entries[2]!.AsObject().Remove(field);
        Assert.Equal($"ideas.json, entry 2 ('{entries[1]!["id"]}'): {fault}.", Refusal("ideas.json", entries.ToJsonString()));
    }

    [Fact]
    public void The_openers_of_an_occasion_stand_together()
    {
        var entries = Entries("openers.json");
        entries[0]!["occasion"] = "Change";
        var refusal = Refusal("openers.json", entries.ToJsonString());
        Assert.Contains("it must stand next to the others of its occasion.", refusal);
    }

    [Fact]
    public void A_date_is_read_only_as_the_standard_writes_it()
    {
        var entries = Entries("readings.json");
        entries[1]!["found"] = "29.11.2026";
        Assert.StartsWith("readings.json, line 1: entry 2: A date must be written like", Refusal("readings.json", entries.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Ids_must_be_unique(string file)
    {
        var entries = Entries(file);
        entries[2]!["id"] = (string)entries[0]!["id"]!;
        Assert.Contains($"{file}, entry 3 ('{entries[0]!["id"]}'): another entry has the same id.", Refusal(file, entries.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_or_unknown_field_is_reported_with_line_and_entry(string file)
    {
        var missing = Entries(file);
        missing[1]!.AsObject().Remove("id");
        Assert.StartsWith($"{file}, line 1: entry 2: ", Refusal(file, missing.ToJsonString()));

        var unknown = Entries(file);
        unknown[1]!["colour"] = "red";
        Assert.StartsWith($"{file}, line 1: entry 2: ", Refusal(file, unknown.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Empty_and_insufficient_content_is_refused(string file)
    {
        Assert.StartsWith($"{file}, line 1: ", Refusal(file, "{"));
        Assert.StartsWith($"{file}, entry 1: it is null", Refusal(file, "[null]"));
        if (file is not "readings.json")
        {
            Assert.StartsWith($"{file}: ", Refusal(file, "[]"));
        }
    }

    [Fact]
    public void All_faults_in_the_file_are_reported_at_once()
    {
        var entries = Entries("readings.json");
        entries[0]!["why"] = string.Empty;
        entries[4]!["author"] = string.Empty;
        Assert.Equal(2, Refusal("readings.json", entries.ToJsonString()).Split('\n').Length);
    }

    private static JsonArray Entries(string file) =>
        JsonNode
            .Parse(
                ContentEntries<Idea>.BuiltIn(file),
                documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!
            .AsArray();

    private static string Refusal(string file, string json) => Assert.Throws<FormatException>(() => Loaders[file](json, file)).Message;
}
