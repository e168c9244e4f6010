using NodaTime;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Where the invented organisation lives below a data folder: its files, and apart from yours what is remembered of it.</summary>
internal sealed class SampleFolders(string data)
{
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public SourceFiles Write(Instant now, CancellationToken cancellationToken)
    {
        CreateForOwnerOnly(data);
        var folder = Path.Combine(data, "sample");
        var written = SampleOrganisation.WriteTo(folder, now, cancellationToken);
        return new SourceFiles(InFolder(folder, written.PeopleCsv), [InFolder(folder, written.CalendarsFolder)], Path.Combine(data, "sample-data"));
    }

    // The sample is nobody's secret, but the folder may soon hold what is.
    private static void CreateForOwnerOnly(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // As short as the folder was named, for commands to be copied.
    private static string InFolder(string folder, string path) => Path.Combine(folder, Path.GetRelativePath(Path.GetFullPath(folder), path));
}
