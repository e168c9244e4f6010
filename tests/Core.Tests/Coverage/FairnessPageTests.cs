using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Tests.Messages;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Every example of docs/fairness.md, the page for the people whom the figures are about, is true.</summary>
public sealed partial class FairnessPageTests
{
    private static readonly List<string[]> Examples =
        ExamplesOf(File.ReadAllLines(Path.Combine(CatalogueMessage.Root, "docs", "fairness.md")));

    public static TheoryData<string, string, string, int, string> Rows()
    {
        var rows = new TheoryData<string, string, string, int, string>();
        foreach (var row in Examples)
        {
            rows.Add(row[0], row[1], row[2], int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture), row[4]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_example_of_the_page_is_true(string last, string since, string day, int age, string status)
    {
        var pair = since.Split("; ").Aggregate(new Fair().Met(last), With).PairOn(day);

        Assert.Equal((age, status), (pair.Age!.Value, CoverageWords.Status(pair.Status, Languages.English.Coverage)));
    }

    [Fact]
    public void The_page_has_all_worked_examples() => Assert.Equal(17, Examples.Count);

    private static Fair With(Fair fair, string since)
    {
        if (since == "nothing")
        {
            return fair;
        }

        var words = Sentence().Match(since);
        Assert.True(words.Success, since);
        string Of(string group) => words.Groups[group].Value;
        return since switch
        {
            _ when Of("holiday") is { Length: > 0 } day => fair.Holiday("bo", day),
            _ when Of("next") is { Length: > 0 } day => fair.Met(day),
            _ when Of("agreed") is { Length: > 0 } day => fair.Every(Days(), day),
            _ when Of("proposed") is { Length: > 0 } day => fair.Says("bo", Days(), day),
            _ when Of("who") is { Length: > 0 } who => fair.Away(who == "manager" ? "ann" : "bo", Of("first"), Of("last")),
            _ => fair.Works(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday),
        };

        int Days() => int.Parse(Of("days"), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The rows of the table under the heading "Examples", without its header.</summary>
    private static List<string[]> ExamplesOf(IEnumerable<string> lines) =>
    [
        .. lines.SkipWhile(line => line != "## Examples").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [GeneratedRegex("""
        ^((?<who>report|manager)\ away\ (?<first>\d+\ \w+)\ to\ (?<last>\d+\ \w+)
        |public\ holiday\ on\ (?<holiday>.+)
        |next\ 1:1\ on\ (?<next>.+)
        |both\ agree\ on\ (?<agreed>\d+\ \w+)\ to\ meet\ every\ (?<days>\d+)\ days
        |the\ report\ proposes\ on\ (?<proposed>\d+\ \w+)\ to\ meet\ every\ (?<days>\d+)\ days
        |report\ works\ Tuesday\ to\ Thursday)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
