using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// Allows one server at a time on a data folder. The operating system releases the lock however the process ends, so nothing needs to
/// be cleaned up after a crash. A second file contains the address of the server, for the message to somebody who starts another one.
/// </summary>
internal sealed class ServerLock : IDisposable
{
    private readonly string folder;
    private readonly FileStream file;

    private ServerLock(string folder, FileStream file)
    {
        (this.folder, this.file) = (folder, file);
        File.Delete(AddressFile(folder));
    }

    /// <summary>Takes the lock without waiting.</summary>
    /// <param name="folder">The data folder, which is created if it does not exist.</param>
    /// <param name="fault">A message for the user when the result is null.</param>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public static ServerLock? TryTake(string folder, out string fault)
    {
        Make(folder);
#pragma warning disable CA2000 // The returned lock disposes it.
        var file = ExclusiveFile.TryOpen(Path.Combine(folder, "serving.lock"));
#pragma warning restore CA2000
        fault = file is null ? Fault(folder) : string.Empty;
        return file is null ? null : new ServerLock(folder, file);
    }

    /// <summary>Saves the address of this server.</summary>
    public void Announce(Uri address) => File.WriteAllText(AddressFile(folder), address.AbsoluteUri);

    public void Dispose()
    {
        File.Delete(AddressFile(folder));
        file.Dispose();
    }

    // The folder will contain personal data, so only its owner can access it.
    private static void Make(string folder)
    {
        if (File.Exists(folder))
        {
            throw new RefusedException(say => say.Access.DataIsFile(folder));
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

    private static string Fault(string folder) => Where(folder) is { } address
        ? Spoken.Messages.Server.ServingAt(folder, address.AbsoluteUri)
        : Spoken.Messages.Server.Serving(folder);

    // The file does not exist yet while the other server is starting.
    private static Uri? Where(string folder)
    {
        try
        {
            return Uri.TryCreate(File.ReadAllText(AddressFile(folder)), UriKind.Absolute, out var address) ? address : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
