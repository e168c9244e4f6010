namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <param name="PeopleCsv">The people file.</param>
/// <param name="CalendarsFolder">The folder of calendars: one file for each person, named after their address.</param>
public sealed record SamplePaths(string PeopleCsv, string CalendarsFolder)
{
    internal static SamplePaths In(string folder) => new(Path.Combine(folder, "people.csv"), Path.Combine(folder, "calendars"));
}
