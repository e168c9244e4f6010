using Snapshooter;
using Snapshooter.Core;
using Snapshooter.Core.Serialization;

namespace OutlookOneOnOne.Tests;

/// <summary>
/// Compares a text with its file in <c>__snapshots__</c>. A missing file is written, to be reviewed and committed; with CI=true, where
/// nobody would review it, the test fails.
/// </summary>
internal static class Snapshots
{
    public static void Match(string actual, string file, string feature = "Digest")
    {
        var folder = Folder(feature);
        var exists = File.Exists(Path.Combine(folder, "__snapshots__", file));
        Assert.True(
            exists || Environment.GetEnvironmentVariable("CI") != "true",
            $"There is no snapshot {file}. Run the test without CI=true, and commit the file it writes.");
        Assertion().AssertSnapshot(actual, new SnapshotFullName(file, folder), new MatchOptions());
    }

    private static SnapshotAssert Assertion()
    {
        var serializer = new SnapshotSerializer(new GlobalSnapshotSettingsResolver());
        var files = new SnapshotFileHandler();
        return new SnapshotAssert(
            serializer,
            files,
            new SnapshotEnvironmentCleaner(files),
            new JsonSnapshotComparer(new TextAssert(), serializer),
            new JsonSnapshotFormatter(serializer));
    }

    private static string Folder(string feature)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "OutlookOneOnOne.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root.FullName, "tests", "Core.Tests", feature);
    }

    private sealed class TextAssert : IAssert
    {
        public void Assert(string expectedSnapshot, string actualSnapshot) =>
            Xunit.Assert.Equal(expectedSnapshot, actualSnapshot, ignoreLineEndingDifferences: true);
    }
}
