using System.Runtime.InteropServices;
using System.Text;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// Folders whose entries survive a power cut: on Unix a new name is on the disk only once its folder is; on Windows NTFS journals it.
/// </summary>
internal static class DurableFolder
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111; // less what the umask takes away

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder and those above it, where they are missing.</summary>
    public static void Create(string path, bool ownerOnly = false)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return;
        }

        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(full))!;
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

    /// <summary>Call it when a name in this folder is new or has changed.</summary>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), 0);
        if (descriptor >= 0)
        {
            // Some network file systems know no fsync of a folder; there is nothing more to do for them.
            _ = Fsync(descriptor);
            _ = Close(descriptor);
        }
    }

    // .NET opens no folders. O_RDONLY is 0 on every Unix.
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
