using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Installations;

/// <summary>The recorded data of an installation on one day. <c>README.md</c> says how each was made; recordings never change.</summary>
internal static class Fixture
{
    /// <summary>The day, which is the name of the folder.</summary>
    public const string Day = "2026-11-24";

    private static readonly string Root = Path.Combine(Repository(), "tests", "Installations", Day);

    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Text(params string[] parts) => File.ReadAllText(In(parts)).TrimEnd('\n');

    public static JsonNode Json(params string[] parts) => JsonNode.Parse(File.ReadAllText(In(parts)))!;

    /// <summary>A copy to write to, because opening a data folder changes it.</summary>
    public static void CopyTo(string folder, params string[] parts)
    {
        var from = In(parts);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OutlookOneOnOne.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
