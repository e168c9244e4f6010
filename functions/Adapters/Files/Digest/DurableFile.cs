namespace OutlookOneOnOne.Adapters.Files.Digest;

/// <summary>Writes a file completely or not at all, even if the process is killed or the machine loses power.</summary>
internal static class DurableFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>When this returns, the file and its name are on disk. If it throws, it leaves nothing behind.</summary>
    public static Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(path, Create, write, cancellationToken);

    /// <summary>The same for a file that only its owner can read.</summary>
    public static Task WriteForOwnerAsync(
        string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(path, CreateForOwner, write, cancellationToken);

    /// <summary>Opens a new file that only its owner can read.</summary>
    public static FileStream CreateForOwner(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }

    public static void FlushToDisk(FileStream stream) => stream.Flush(flushToDisk: true);

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    private static async Task WriteAsync(
        string path, Func<string, FileStream> create, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        // In the same folder, because a rename is atomic only there; it starts with a dot and ends in .tmp, so that it is never mistaken
        // for mail.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!; // the full path of a file is never a root
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = create(temporary))
            {
                await write(stream, cancellationToken);
                await stream.FlushAsync(cancellationToken);
                FlushToDisk(stream);
            }

            File.Move(temporary, path, overwrite: true);
            DurableFolder.Flush(folder);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
