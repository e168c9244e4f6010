using System.Globalization;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Scale;
using OutlookOneOnOne.Scale.Clock;
using OutlookOneOnOne.Scale.Company;
using OutlookOneOnOne.Scale.Results;

// dotnet run -c Release --project tests/Scale -- [--people 1000,10000,100000] [--instances 1,10,100] [--meetings 6] [--plot docs/scale.svg]
if (args.Length % 2 != 0 || args.Where((_, i) => i % 2 == 0).Except(["--people", "--instances", "--meetings", "--plot"]).FirstOrDefault() is not null)
{
    await Console.Error.WriteLineAsync("Usage: [--people 1000,10000,100000] [--instances 1,10,100] [--meetings 6] [--plot docs/scale.svg]");
    return 2;
}

await using var first = new Instance(new World(new People(1), 0, Week.Start, organisation: null), mailInstances: 1);
_ = first.Get<CosmosStore>();
ThreadsAtRest.CountResidents();

var options = args.Chunk(2).ToDictionary(o => o[0], o => o[1]);
var instances = Numbers("--instances", "1,10,100");
var meetings = Numbers("--meetings", "6")[0];
var sizes = Numbers("--people", "1000,10000,100000").Select(Measure).ToList();
foreach (var line in Report.Of(sizes))
{
    Console.WriteLine(line);
}

if (options.TryGetValue("--plot", out var plot))
{
    await File.WriteAllTextAsync(plot, Plot.Of(sizes));
}

var broken = sizes.SelectMany(s => s.BrokenPromises()).ToList();
broken.ForEach(Console.Error.WriteLine);
return broken.Count == 0 ? 0 : 1;

int[] Numbers(string option, string usual) => [.. options.GetValueOrDefault(option, usual).Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

SizeResult Measure(int count)
{
    var people = new People(count);
    var (organisation, directory, snapshot) = DirectoryReadings.Read(people);
    Tell(count, "the directory is read");
    var memory = new MemoryResult(snapshot, 0, 0);
    var weeks = new List<WeekResult>();
    foreach (var number in instances)
    {
        var world = new World(people, meetings, Week.Start, organisation);
        weeks.Add(new Week(world, number).Run(organisation));
        Tell(count, $"the week on {number} instances is over, {world.Time.Jumps} jumps");
        memory = memory.Coverage > 0 ? memory : Look(world, organisation, snapshot);
    }

    var managers = organisation.Chart.People.Count(p => organisation.Chart.IsManager(p.Id));
    return new SizeResult(count, managers, organisation.Chart.ManagersOfManagers().Count(), directory, weeks, memory);
}

MemoryResult Look(World world, Organisation organisation, long snapshot)
{
    var inFlight = new InFlight(world, organisation);
    return new MemoryResult(snapshot, inFlight.OfCoverage(), inFlight.OfDigests());
}

void Tell(int count, string what) =>
    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} people: {what} ({DateTime.UtcNow - System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime():hh\\:mm\\:ss})."));
