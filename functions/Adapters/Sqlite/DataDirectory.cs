using OutlookOneOnOne.Adapters.Files;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The folder that contains the database. Because the data is about people, only the owner can read the folder.</summary>
internal static class DataDirectory
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly Lock Creation = new();

    /// <returns>The path of the database file, which exists but may be empty.</returns>
    /// <exception cref="DataDirectoryException">The path is a file, or we may not write to the folder.</exception>
    public static string Prepare(string folder)
    {
        try
        {
            DurableFolder.Create(folder, ownerOnly: true);
            var file = Path.Combine(folder, SqliteStore.FileName);
            CreateFile(file);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var isFile = File.Exists(folder);
            throw new DataDirectoryException(
                say => isFile ? say.Access.DataIsFile(folder) : say.Access.DataUnusable(folder, e.Message), e);
        }
    }

    /// <summary>
    /// SQLite treats an empty file as a new database and gives its other files the same mode. An existing file is never opened here:
    /// closing any handle to a file drops the locks that SQLite holds on it in this process (sqlite.org/howtocorrupt.html, 2.2).
    /// </summary>
    private static void CreateFile(string path)
    {
        lock (Creation)
        {
            if (File.Exists(path))
            {
                return;
            }

            try
            {
                using var file = new FileStream(path, Options());
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process has just created it.
            }
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }
}
