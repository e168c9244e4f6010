using System.Runtime.InteropServices;
using System.Text;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// Folders whose entries survive a power cut. On Unix, a new name is on disk only once its folder has been flushed; on Windows, NTFS
/// journals it.
/// </summary>
public static class DurableFolder
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111; // less what the umask takes away

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Creates the folder and any missing parent folders.</summary>
    public static void Create(string path, bool ownerOnly = false)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return;
        }

        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(full))!; // a root exists, and was returned above
        Create(parent, ownerOnly);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(full);
        }
        else
        {
            Directory.CreateDirectory(full, ownerOnly ? OwnerOnly : Everybody);
            Flush(parent);
        }
    }

    /// <summary>Call this after a name in this folder was added or changed.</summary>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), 0);
        if (descriptor >= 0)
        {
            // Some network file systems do not support fsync on a folder; nothing more can be done there.
            _ = Fsync(descriptor);
            _ = Close(descriptor);
        }
    }

    // .NET cannot open folders. O_RDONLY is 0 on every Unix.
    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
