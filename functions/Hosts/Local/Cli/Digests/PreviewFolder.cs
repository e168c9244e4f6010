using System.Text;
using OutlookOneOnOne.Adapters.Files;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>
/// A folder that shows the previews of one run and no older ones. It keeps a list of all that was ever written to it, so that it
/// removes only that, and never writes over a file that somebody else put there. Runs take turns: the list is held open.
/// </summary>
internal sealed class PreviewFolder : IDisposable
{
    private const string ListName = ".previews";

    private readonly string folder;
    private readonly FileStream list;
    private readonly HashSet<string> listed;
    private readonly HashSet<string> written = [];

    private PreviewFolder(string folder, FileStream list, IEnumerable<string> listed) => (this.folder, this.list, this.listed) = (folder, list, [.. listed]);

    /// <summary>Previews are, or were, written there.</summary>
    public static bool Is(string folder) => File.Exists(Path.Combine(folder, ListName));

    /// <param name="folder">Made when it is missing.</param>
    /// <param name="waiting">Called when another run takes its time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<PreviewFolder> OpenAsync(string folder, Action waiting, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var list = await ExclusiveFile.OpenAsync(Path.Combine(folder, ListName), waiting, cancellationToken);
        using var reader = new StreamReader(list, Encoding.UTF8, leaveOpen: true);
        return new PreviewFolder(folder, list, (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whole or not at all.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="IOException">There is a file of that name which is no preview.</exception>
    public async Task<string> WriteAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        if (!listed.Contains(name))
        {
            if (File.Exists(path))
            {
                throw new IOException($"{path} is there already and is no preview; name another folder with --out.");
            }

            // Listed first: a kill in between leaves a name too many in the list, never a file that nobody removes.
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

    /// <summary>Makes it a folder like any other.</summary>
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

    /// <summary>Where it is written until it is whole.</summary>
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
