using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>CONTRIBUTING.md names real files: a recipe with a missing path would mislead newcomers.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(FolderOf(), "..", "..", ".."));

    public static TheoryData<string> Recipes =>
        [.. File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md")).Split("\n### ").Skip(1).Select(recipe => recipe.Split('\n')[0])];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Every_path_of_a_recipe_exists(string title)
    {
        var paths = PathsIn(TextOf(title));

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_noticed() =>
        Assert.Equal(
            ["functions/Core/Gone.cs"], PathsIn("See `functions/Core/Gone.cs`.").Where(path => !Path.Exists(Path.Combine(Root, path))));

    private static string TextOf(string title) =>
        File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md")).Split($"\n### {title}\n")[1].Split("\n## ")[0].Split("\n### ")[0];

    private static IReadOnlyList<string> PathsIn(string text) =>
        [.. PathPattern().Matches(text).Select(match => match.Groups["path"].Value)];

    private static string FolderOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("`(?<path>(?:functions|addin|tests|docs|infra)/[^ `]+)`")]
    private static partial Regex PathPattern();
}
