using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>
/// Northwind Example: an invented company of sixty people on four levels, with thirteen weeks of calendars behind a given instant and
/// some ahead of it. Written as files, so that the readers of real files read it. Equal instants give equal bytes.
/// </summary>
public static class SampleOrganisation
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the sample to <paramref name="folder"/>, in the place of an older sample.</summary>
    /// <param name="folder">A new or empty folder, or that of an older sample. While it is written, its neighbours .new, .old and .lock are used.</param>
    /// <param name="now">The instant around which the calendars are laid.</param>
    /// <param name="ct">Stops before the older sample is touched.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written; what it held is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or the one around it, may not be written.</exception>
    public static SamplePaths WriteTo(string folder, Instant now, CancellationToken ct)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        SampleFolder.Replace(target, fresh => Write(SamplePaths.In(fresh), now, ct), ct);
        return SamplePaths.In(target);
    }

    private static void Write(SamplePaths paths, Instant now, CancellationToken ct)
    {
        var roster = Roster.Read();
        var meetings = Habit.ReadAll().SelectMany(habit => Meeting.Of(habit, roster, now)).ToList();
        File.WriteAllText(paths.PeopleCsv, PeopleFile.Text(roster, now), Utf8);
        Directory.CreateDirectory(paths.CalendarsFolder);
        foreach (var owner in roster.CalendarOwners)
        {
            ct.ThrowIfCancellationRequested();
            File.WriteAllText(Path.Combine(paths.CalendarsFolder, CalendarFile.NameFor(owner)), CalendarFile.Text(owner, meetings, now), Utf8);
        }
    }
}
