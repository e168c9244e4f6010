using System.Runtime.InteropServices;
using System.Text;

namespace OutlookOneOnOne.Adapters.Embedded.Mailbox;

/// <summary>Writes a file so that it is there whole, or as it was before, whatever is killed or loses power when.</summary>
internal static class DurableFile
{
    /// <summary>When it returns, file and name are on the disk. Leaves nothing behind when it throws.</summary>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        // In the same folder, since only there is a rename atomic; it starts with a dot and ends in .tmp, so nobody picks it up.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await write(stream, cancellationToken);
                await stream.FlushAsync(cancellationToken);
                FlushToDisk(stream);
            }

            File.Move(temporary, path, overwrite: true);
            FlushFolder(folder);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void FlushToDisk(FileStream stream) => stream.Flush(flushToDisk: true);

    /// <summary>On Unix a new name is on the disk only once its folder is; on Windows NTFS journals it.</summary>
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
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
