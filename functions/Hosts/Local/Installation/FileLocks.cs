namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>What the systems say of a file that another process has opened for itself alone.</summary>
internal static class FileLocks
{
    // FileShare.None is flock(LOCK_EX | LOCK_NB) on Unix, whose EWOULDBLOCK .NET passes on as it is; on Windows ERROR_SHARING_VIOLATION.
    public static bool IsHeldByAnother(IOException e) =>
        e.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}
