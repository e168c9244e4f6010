using System.Diagnostics;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// A lock between processes: a file that only one of them can hold open. The operating system releases it when the process ends, however it
/// ends.
/// </summary>
public static class ExclusiveFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan ReportWaitAfter = TimeSpan.FromSeconds(1);

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">A file in an existing folder. Never delete it: a new file with the same name would be a different lock.</param>
    /// <param name="waiting">Called once if the lock is not free immediately.</param>
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

            if (!said && Stopwatch.GetElapsedTime(since) > ReportWaitAfter)
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

    // On Unix, FileShare.None is flock(LOCK_EX | LOCK_NB), and .NET passes EWOULDBLOCK through unchanged; on Windows it is
    // ERROR_SHARING_VIOLATION.
    private static bool IsHeldByAnother(IOException e)
    {
        var wouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;
        return e.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : wouldBlock);
    }
}
