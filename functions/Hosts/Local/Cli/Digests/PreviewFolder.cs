using System.Text;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>
/// A folder with the previews of one run only. It keeps a list of the files it has written, so that it never removes or overwrites
/// anybody else's files. The list is held open, so runs take turns.
/// </summary>
internal sealed class PreviewFolder : IDisposable
{
    private const string IndexName = ".previews";

    private readonly string folder;
    private readonly FileStream list;
    private readonly HashSet<string> listed;
    private readonly HashSet<string> written = [];

    private PreviewFolder(string folder, FileStream list, IEnumerable<string> listed) =>
        (this.folder, this.list, this.listed) = (folder, list, [.. listed]);

    /// <summary>Whether previews have been written to the folder.</summary>
    public static bool Is(string folder) => File.Exists(Path.Combine(folder, IndexName));

    /// <param name="folder">Created if it does not exist.</param>
    /// <param name="waiting">Called when another run is using the folder.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<PreviewFolder> OpenAsync(string folder, Action waiting, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var list = await ExclusiveFile.OpenAsync(Path.Combine(folder, IndexName), waiting, cancellationToken);
        using var reader = new StreamReader(list, Encoding.UTF8, leaveOpen: true);
        return new PreviewFolder(
            folder, list, (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Writes a preview atomically.</summary>
    /// <returns>The path of the preview.</returns>
    /// <exception cref="IOException">A file of that name exists and is not a preview.</exception>
    public async Task<string> WriteAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        if (!listed.Contains(name))
        {
            if (File.Exists(path))
            {
                throw new RefusedException(say => say.Access.DataNoPreview(path));
            }

            // Listed before it is written, so that a crash in between cannot leave a file that nobody removes.
            await list.WriteAsync(Encoding.UTF8.GetBytes($"\n{name}\n"), cancellationToken);
            await list.FlushAsync(cancellationToken);
            listed.Add(name);
        }

        await ReplaceAsync(path, content, cancellationToken);
        written.Add(name);
        return path;
    }

    /// <summary>Removes the previews of earlier runs that this one did not write again.</summary>
    public void ForgetOlder() => Remove(listed.Except(written));

    /// <summary>Removes all previews, which makes it an ordinary folder again.</summary>
    public void RemoveAll()
    {
        Remove(listed);
        list.SetLength(0);
    }

    public void Dispose() => list.Dispose();

    private void Remove(IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => n == Path.GetFileName(n)))
        {
            File.Delete(Path.Combine(folder, name));
            File.Delete(PartOf(Path.Combine(folder, name)));
        }
    }

    /// <summary>The temporary file for a preview that is being written.</summary>
    private static string PartOf(string path) => $"{path}.part";

    private static async Task ReplaceAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var part = PartOf(path);
        try
        {
            await File.WriteAllBytesAsync(part, content, cancellationToken);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
