using System.Diagnostics;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// A file that one process at a time holds open, so that they take turns. The system lets go of it when the process ends, however it ends.
/// </summary>
public static class ExclusiveFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(1);

    /// <summary>Waits for its turn.</summary>
    /// <param name="path">In a folder that exists. Never to be deleted: a new file of the same name would be another lock than the one that
    /// others hold.</param>
    /// <param name="waiting">Called once when it takes longer than a moment.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<FileStream> OpenAsync(string path, Action waiting, CancellationToken cancellationToken)
    {
        var (since, said) = (Stopwatch.GetTimestamp(), false);
        while (true)
        {
            var file = TryOpen(path);
            if (file is not null)
            {
                return file;
            }

            if (!said && Stopwatch.GetElapsedTime(since) > WorthSaying)
            {
                waiting();
                said = true;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Null when another process holds it; throws when it cannot be opened for another reason.</summary>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            return null;
        }
    }

    // FileShare.None is flock(LOCK_EX | LOCK_NB) on Unix, whose EWOULDBLOCK .NET passes on as it is; on Windows ERROR_SHARING_VIOLATION.
    private static bool IsHeldByAnother(IOException e)
    {
        var wouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;
        return e.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : wouldBlock);
    }
}
