using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Tests.Messages;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// Every example of the guide for the people whom the figures are about, and of docs/fairness.md, which has more of them, is true.
/// </summary>
public sealed partial class FairnessPageTests
{
    private static readonly string Documents = Path.Combine(CatalogueMessage.Root, "docs");
    private static readonly List<string[]> Examples = ExamplesOf(Path.Combine(Documents, "fairness.md"));
    private static readonly List<string[]> InGuide = ExamplesIn("en");

    public static TheoryData<string, string, string, int, string> Rows()
    {
        var rows = new TheoryData<string, string, string, int, string>();
        foreach (var row in Examples.Concat(InGuide).DistinctBy(row => string.Join('|', row)))
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
    public void The_page_has_all_worked_examples_and_the_guide_has_some_of_them()
    {
        Assert.Equal(17, Examples.Count);
        Assert.Equal(6, InGuide.Count);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ja")]
    public void The_guide_has_the_same_examples_in_each_language(string language)
    {
        var say = Languages.ByTag[language].Coverage;
        var rows = ExamplesIn(language);

        Assert.Equal(InGuide.Select(NumbersIn), rows.Select(NumbersIn));
        Assert.Equal(InGuide.Select(row => CoverageWords.Status(StatusOf(row), say)), rows.Select(row => row[^1]));
    }

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

    private static List<string[]> ExamplesIn(string language) => ExamplesOf(Path.Combine(Documents, "guides", language, "fairness.md"));

    /// <summary>The rows of the table with five columns, whose heading is in the language of the file, without its header.</summary>
    private static List<string[]> ExamplesOf(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5).Skip(2),
    ];

    /// <summary>Days, ages and intervals. Japanese also has numbers of months, of people, and of times in an interval.</summary>
    private static string NumbersIn(string[] row) => string.Join(' ', Number().Matches(string.Join(' ', row)).Select(m => m.Value));

    private static CoverageStatus StatusOf(string[] row) =>
        Enum.GetValues<CoverageStatus>().Single(status => CoverageWords.Status(status, Languages.English.Coverage) == row[^1]);

    [GeneratedRegex(@"\d+(?![\d月回人])")]
    private static partial Regex Number();

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
