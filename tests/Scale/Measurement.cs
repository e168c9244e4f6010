using System.Diagnostics;
using System.Globalization;
using OutlookOneOnOne.Scale.Company;
using OutlookOneOnOne.Scale.Results;

namespace OutlookOneOnOne.Scale;

/// <summary>Measures one size of organisation: its directory once, and a week for each number of instances.</summary>
internal static class Measurement
{
    public static SizeResult Of(int count, Options options)
    {
        var people = new People(count);
        var (organisation, directory, snapshot) = DirectoryReadings.Read(people);
        Report(count, "the directory is read");
        var memory = new MemoryResult(snapshot, 0, 0);
        var weeks = new List<WeekResult>();
        foreach (var instances in options.Instances)
        {
            var world = new World(people, options.Meetings, Week.Start, organisation);
            weeks.Add(new Week(world, instances).Run(organisation));
            Report(count, $"the week on {instances} instances is over");
            if (instances == options.Instances[0])
            {
                var inFlight = new InFlight(world, organisation);
                memory = new MemoryResult(snapshot, inFlight.OfCoverage(), inFlight.OfDigests());
                Report(count, "the memory of an instance is measured");
            }
        }

        var managers = organisation.Chart.People.Count(p => organisation.Chart.IsManager(p.Id));
        return new SizeResult(count, managers, organisation.Chart.ManagersOfManagers().Count(), directory, weeks, memory);
    }

    private static void Report(int count, string what) =>
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} people: {what} ({DateTime.UtcNow - Process.GetCurrentProcess().StartTime.ToUniversalTime():hh\\:mm\\:ss})."));
}
