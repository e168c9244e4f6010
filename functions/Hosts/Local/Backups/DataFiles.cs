using OutlookOneOnOne.Adapters.Sqlite;

namespace OutlookOneOnOne.Hosts.Local.Backups;

/// <summary>The files of a data folder that a back-up has beside the database: everything except locks and what is being written.</summary>
internal static class DataFiles
{
    // The database and its log are copied as one moment; the address is that of a running server.
    private static readonly string[] NotCopied =
    [
        SqliteStore.FileName,
        $"{SqliteStore.FileName}-wal",
        $"{SqliteStore.FileName}-shm",
        $"{SqliteStore.FileName}-journal",
        "serving.address",
    ];

    /// <summary>The path of each file, by its path in the folder, with slashes.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", Recursive(FileAttributes.ReparsePoint))
        let name = NameOf(folder, path)
        where !NotCopied.Contains(name) && Path.GetExtension(name) is not (".lock" or ".tmp")
        orderby name
        select KeyValuePair.Create(name, path);

    /// <summary>The links in the folder, which are left out: they lead to files elsewhere, or round in a circle.</summary>
    public static IReadOnlyList<string> LinksIn(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Recursive(0))
            .Where(e => e.Attributes.HasFlag(FileAttributes.ReparsePoint)).Select(e => NameOf(folder, e.FullName)).Order(),
    ];

    private static string NameOf(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static EnumerationOptions Recursive(FileAttributes skip) =>
        new() { RecurseSubdirectories = true, AttributesToSkip = skip, IgnoreInaccessible = false };
}
