namespace OutlookOneOnOne.Adapters.Files.Digest;

/// <summary>Writes a file completely or not at all, even if the process is killed or the machine loses power.</summary>
internal static class DurableFile
{
    /// <summary>When this returns, the file and its name are on disk. If it throws, it leaves nothing behind.</summary>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        // In the same folder, because a rename is atomic only there; it starts with a dot and ends in .tmp, so that it is never mistaken
        // for mail.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!; // the full path of a file is never a root
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
            DurableFolder.Flush(folder);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void FlushToDisk(FileStream stream) => stream.Flush(flushToDisk: true);
}
