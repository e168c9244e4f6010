using System.Diagnostics;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>The files of this repository on disk, including untracked ones.</summary>
internal static class Repository
{
    private const string Generated = "functions/Core/Messages/Generated/";

    public static string Root { get; } = FindRoot();

    /// <summary>The text of each C# file of the product, by path.</summary>
    public static IReadOnlyDictionary<string, string> Product() =>
        CSharpFiles().Where(file => file.StartsWith("functions/", StringComparison.Ordinal))
            .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(Root, file)));

    /// <summary>The paths of all C# files that people write.</summary>
    public static IReadOnlyList<string> CSharpFiles()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["-C", Root, "ls-files", "--cached", "--others", "--exclude-standard", "*.cs"])
            {
                RedirectStandardOutput = true,
            })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.NotEmpty(files);
        bool IsWritten(string file) => File.Exists(Path.Combine(Root, file)) && !file.StartsWith(Generated, StringComparison.Ordinal);
        return [.. files.Where(IsWritten).Distinct()];
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "OutlookOneOnOne.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests are not in the repository.");
        }

        return at.FullName;
    }
}
