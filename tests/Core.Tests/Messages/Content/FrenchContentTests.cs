using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>What a check can see of written French. Messages are checked when they are generated.</summary>
public sealed partial class FrenchContentTests
{
    [Fact]
    public void Que_elides_and_the_spaces_of_punctuation_are_narrow() =>
        Assert.Empty(from folder in new[] { "Coaching/Content/fr", "Templates/Library/fr" }
                     from file in System.IO.Directory.EnumerateFiles(
                         Path.Combine(CatalogueMessage.Root, "functions/Core", folder), "*.md", SearchOption.AllDirectories)
                     from line in File.ReadLines(file)
                     where WideSpace().IsMatch(line) || Unelided().IsMatch(line)
                     select $"{Path.GetFileName(file)}: {line}");

    [GeneratedRegex("[ \u00a0][?!:;»]|«[ \u00a0]")]
    private static partial Regex WideSpace();

    [GeneratedRegex("(?i)\\b(?:que|lorsque|puisque|jusque|ne) [aeiouéèêâîôû]")]
    private static partial Regex Unelided();
}
