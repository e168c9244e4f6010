using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>
/// Replaces the folder of an older sample. Even after a crash there is the old folder, the new one, or for an instant none, but never an
/// incomplete one. A folder that is not a sample is never touched.
/// </summary>
internal static class SampleFolder
{
    private const string Marker = "SAMPLE.txt";

    private static string MarkerText => $"{Spoken.Messages.Access.SampleFictional}\n{Spoken.Messages.Access.SampleReplaced}\n";

    public static void Replace(string folder, Action<string> write, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder) ?? folder);
        using var turn = WaitForTurn(folder, ct);
        var (fresh, old) = ($"{folder}.new", $"{folder}.old");
        RefuseForeign(folder);
        CleanUpAfterKill(folder, fresh, old);
        Directory.CreateDirectory(fresh);
        File.WriteAllText(Path.Combine(fresh, Marker), MarkerText);
        write(fresh);
        ct.ThrowIfCancellationRequested();
        if (Directory.Exists(folder))
            Directory.Move(folder, old);
        Directory.Move(fresh, folder);
        Remove(old);
    }

    private static void RefuseForeign(string folder)
    {
        foreach (var path in new[] { folder, $"{folder}.new", $"{folder}.old" })
        {
            if (File.Exists(path) || (Directory.Exists(path) && !IsSample(path)))
                throw new RefusedException(say => say.Access.DataNoSample(path));
        }
    }

    private static void CleanUpAfterKill(string folder, string fresh, string old)
    {
        Remove(fresh);
        if (Directory.Exists(old) && !Directory.Exists(folder))
            Directory.Move(old, folder);
        Remove(old);
    }

    private static bool IsSample(string folder) =>
        File.Exists(Path.Combine(folder, Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Lets one process at a time write; the system releases the lock however the process ends.</summary>
    private static FileStream WaitForTurn(string folder, CancellationToken ct)
    {
        FileStream? turn;
        while ((turn = ExclusiveFile.TryOpen($"{folder}.lock")) is null)
        {
            ct.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
            ct.ThrowIfCancellationRequested();
        }

        return turn;
    }
}
