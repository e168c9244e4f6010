using OutlookOneOnOne.Adapters.Files;

namespace OutlookOneOnOne.Hosts.Local.Backups;

/// <summary>
/// A folder in which something is written until it is complete. It is next to its destination, so that a rename completes it at once. What
/// a killed process left in it is deleted by the next one.
/// </summary>
/// <param name="path">The folder.</param>
internal sealed class UnfinishedFolder(string path)
{
    public string Path => path;

    public string In(string name) => System.IO.Path.Combine(path, name);

    /// <summary>Renames a complete file or folder, which nothing may replace.</summary>
    public static void Finish(string complete, string destination)
    {
        if (File.Exists(complete))
        {
            File.Move(complete, destination, overwrite: false);
        }
        else
        {
            Directory.Move(complete, destination);
        }

        DurableFolder.Flush(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(destination))!); // not a root
    }

    /// <summary>Creates the empty folder, which only its owner can read.</summary>
    public void Create()
    {
        Delete();
        DurableFolder.Create(path, ownerOnly: true);
    }

    public void Delete()
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
