using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Outside Core, code that bypasses ReadFigures does not compile. Inside Core, these tests check that nothing bypasses it.
/// </summary>
public sealed class FiguresRulesTests
{
    private const string Gate = "functions/Core/Coverage/ReadFigures.cs";

    [Theory]
    [InlineData("ReviewCoverage", "functions/Core/Coverage/ReviewCoverage.cs", "functions/Core/Coverage/ReviewPair.cs")]
    [InlineData("ReviewPair", "functions/Core/Coverage/ReviewPair.cs")]
    public void Only_the_gate_reads_figures(string reader, params string[] own) =>
        Assert.Equal([.. own.Append(Gate).Order(StringComparer.Ordinal)], FilesThatName(reader));

    [Fact]
    public void Figures_are_computed_in_one_place() => Assert.Equal(
        ["functions/Core/Coverage/CoverageReview.cs", "functions/Core/Coverage/ReviewCoverage.cs"], FilesThatName("CoverageReview"));

    /// <summary>
    /// These prepare something for the two people of a pair, follow what moved in the person's own calendar, or show somebody their own.
    /// </summary>
    [Fact]
    public void Facts_are_read_only_for_the_two_people_of_a_pair() => Assert.Equal(
        [
            "functions/Core/Coaching/FollowSixWeeks.cs",
            "functions/Core/Coaching/ReadSignals.cs",
            "functions/Core/Coverage/RememberedAbsences.cs",
            "functions/Core/Coverage/ReviewCoverage.cs",
            "functions/Core/Coverage/ReviewPair.cs",
            "functions/Core/Planning/DueAgendas.cs",
            "functions/Core/Planning/FollowMoves.cs",
        ],
        FilesThatName(@"coverage\.Facts(AndSaid)?Async"));

    [Fact]
    public void The_readers_of_figures_are_internal_to_core() => Assert.All(
        ["ReviewCoverage", "ReviewPair", "CoverageReview"],
        reader => Assert.Contains(
            $"\ninternal {(reader == "CoverageReview" ? "static" : "sealed")} class {reader}",
            Repository.Product()[$"functions/Core/Coverage/{reader}.cs"]));

    /// <summary>Not those that mention it in a comment.</summary>
    private static List<string> FilesThatName(string word) =>
    [
        .. Repository.Product().Where(file => file.Value.Split('\n')
            .Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, $@"\b{word}\b")))
            .Select(file => file.Key).Order(StringComparer.Ordinal),
    ];
}
