using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>
/// Northwind Example, a sample company of sixty people on four levels, with thirteen weeks of calendars before a given time and some
/// weeks after it. It is written as files, which are read in the same way as real ones. The same time always gives the same bytes.
/// </summary>
public static class SampleOrganisation
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the sample to <paramref name="folder"/>, replacing an older sample.</summary>
    /// <param name="folder">
    /// A new or empty folder, or that of an older sample. Writing also uses .new, .old and .lock next to it.
    /// </param>
    /// <param name="now">The time around which meetings are placed.</param>
    /// <param name="ct">Stops before the older sample is touched.</param>
    /// <exception cref="IOException">The folder contains something else, or cannot be written. Its content is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write the folder or its parent.</exception>
    public static SamplePaths WriteTo(string folder, Instant now, CancellationToken ct)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        SampleFolder.Replace(target, fresh => Write(SamplePaths.In(fresh), now, ct), ct);
        return SamplePaths.In(target);
    }

    private static void Write(SamplePaths paths, Instant now, CancellationToken ct)
    {
        var roster = Roster.Read();
        var meetings = MeetingPattern.ReadAll().SelectMany(pattern => SampleMeeting.Of(pattern, roster, now)).ToList();
        File.WriteAllText(paths.PeopleCsv, PeopleFile.Text(roster, now), Utf8);
        Directory.CreateDirectory(paths.CalendarsFolder);
        foreach (var owner in roster.CalendarOwners)
        {
            ct.ThrowIfCancellationRequested();
            File.WriteAllText(
                Path.Combine(paths.CalendarsFolder, CalendarFile.NameFor(owner)), CalendarFile.Text(owner, meetings, now), Utf8);
        }
    }
}
