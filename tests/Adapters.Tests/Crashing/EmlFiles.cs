namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The mails in an outbox of files.</summary>
internal static class EmlFiles
{
    public static IEnumerable<string> In(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).Select(f => $"mail: {Path.GetFileName(f)}")
            : [];
}
