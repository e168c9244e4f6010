using NodaTime;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The folders of the sample company inside a data folder: its files, and its own data, separate from the user's.</summary>
internal sealed class SampleFolders(string data)
{
    /// <summary>The folders to which its people and calendars are written.</summary>
    public string Files { get; } = Path.Combine(data, "sample");

    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public SourceFiles Write(Instant now, CancellationToken cancellationToken)
    {
        DurableFolder.Create(data, ownerOnly: true); // The sample is not secret, but the folder may later hold real data.
        var written = SampleOrganisation.WriteTo(Files, now, cancellationToken);
        return new SourceFiles(
            InFolder(Files, written.PeopleCsv), [InFolder(Files, written.CalendarsFolder)], Path.Combine(data, "sample-data"));
    }

    // Relative if the data folder is relative, which keeps the commands that people copy short.
    private static string InFolder(string folder, string path) =>
        Path.Combine(folder, Path.GetRelativePath(Path.GetFullPath(folder), path));
}
