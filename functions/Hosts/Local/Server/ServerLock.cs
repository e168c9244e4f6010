using OutlookOneOnOne.Adapters.Files;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// One server at a time on a data folder. The system lets go of the lock when the process ends, however it ends, so nothing
/// has to be cleared away after a kill. Beside it stands where the server answers, for the one that comes second.
/// </summary>
internal sealed class ServingLock : IDisposable
{
    private readonly string folder;
    private readonly FileStream file;

    private ServingLock(string folder, FileStream file)
    {
        (this.folder, this.file) = (folder, file);
        File.Delete(AddressFile(folder));
    }

    /// <summary>Never waits.</summary>
    /// <param name="folder">The data folder; made when it is missing.</param>
    /// <param name="inTheWay">What to tell a person when null is returned.</param>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public static ServingLock? TryTake(string folder, out string inTheWay)
    {
        Make(folder);
#pragma warning disable CA2000 // Not to be disposed of here: what is returned holds it.
        var file = ExclusiveFile.TryOpen(Path.Combine(folder, "serving.lock"));
#pragma warning restore CA2000
        inTheWay = file is null
            ? $"Another oneonone is serving the data in {folder}{Where(folder)}. Use that one, stop it, or name another folder with --data."
            : string.Empty;
        return file is null ? null : new ServingLock(folder, file);
    }

    /// <summary>Says where this server answers.</summary>
    public void Announce(Uri address) => File.WriteAllText(AddressFile(folder), address.AbsoluteUri);

    public void Dispose()
    {
        File.Delete(AddressFile(folder));
        file.Dispose();
    }

    // What will be in it is about people: for its owner's eyes only.
    private static void Make(string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException($"{folder} is a file; name a folder for the data.");
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string AddressFile(string folder) => Path.Combine(folder, "serving.address");

    // Not there while the first one is still starting.
    private static string Where(string folder)
    {
        try
        {
            return Uri.TryCreate(File.ReadAllText(AddressFile(folder)), UriKind.Absolute, out var address) ? $" at {address.AbsoluteUri}" : string.Empty;
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}
