namespace OutlookOneOnOne.Hosts.Local.Digests;

/// <summary>
/// A folder that shows the previews of one run and no older ones. It keeps a list of what it wrote, so that it removes
/// only that, and never writes over a file that somebody else put there.
/// </summary>
internal sealed class PreviewFolder
{
    private const string ListName = ".previews";

    private readonly string folder;
    private readonly HashSet<string> older;
    private readonly HashSet<string> written = [];

    private PreviewFolder(string folder, IEnumerable<string> older) => (this.folder, this.older) = (folder, [.. older]);

    private string List => Path.Combine(folder, ListName);

    public static bool Is(string folder) => File.Exists(Path.Combine(folder, ListName));

    public static async Task<PreviewFolder> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        return new PreviewFolder(folder, Is(folder) ? await File.ReadAllLinesAsync(Path.Combine(folder, ListName), cancellationToken) : []);
    }

    /// <summary>Whole or not at all.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="IOException">There is a file of that name which is no preview.</exception>
    public async Task<string> WriteAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && !older.Contains(name) && !written.Contains(name))
        {
            throw new IOException($"{path} is there already and is no preview; name another folder with --out.");
        }

        // Listed first: a kill in between leaves a name too many in the list, never a file that nobody removes.
        written.Add(name);
        await SaveListAsync(older.Union(written), cancellationToken);
        await ReplaceAsync(path, content, cancellationToken);
        return path;
    }

    /// <summary>Removes the previews of earlier runs that this one did not write again.</summary>
    public async Task ForgetOlderAsync(CancellationToken cancellationToken)
    {
        foreach (var name in older.Except(written).Where(n => n == Path.GetFileName(n)))
        {
            File.Delete(Path.Combine(folder, name));
        }

        await SaveListAsync(written, cancellationToken);
    }

    private Task SaveListAsync(IEnumerable<string> names, CancellationToken cancellationToken) =>
        ReplaceAsync(List, System.Text.Encoding.UTF8.GetBytes(string.Concat(names.Order(StringComparer.Ordinal).Select(n => n + "\n"))), cancellationToken);

    private static async Task ReplaceAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        // Its own name for each process, for two may write the same preview at once.
        var part = $"{path}.{Environment.ProcessId}.part";
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
