using System.Diagnostics;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.Infrastructure;
using OutlookOneOnOne.Scale.Results;

namespace OutlookOneOnOne.Hosts.Tests.Scale;

/// <summary>
/// Runs tests/Scale on a small organisation in a separate process, because its clock advances only while the thread pool is idle, which
/// never happens while other tests run.
/// </summary>
public sealed class WeekAtScaleTests
{
    // What they take today, with a tenth more. Most of a digest is reading every manager below its reader, which is done once more twelve
    // hours earlier, to keep what the preview says. A calendar costs two reads of the ids that belong to one person.
    private const double MostUnitsOfADigest = 1250, MostUnitsOfACalendar = 25;

    private static readonly WeekResult Kept = new()
    {
        Instances = 1,
        Requests = new Dictionary<string, int> { ["calendarView"] = 10 },
        Refused = 0,
        Messages = new Dictionary<string, int>(),
        Deliveries = 0,
        QueueRequests = 0,
        Poisoned = 0,
        Cosmos = new Dictionary<string, CosmosCharge>(),
        CoverageMinutes = 1,
        CalendarsKept = 10,
        Digests = 2,
        NotExactlyOne = 0,
        MedianLate = 1,
        LatestLate = 1,
        ProcessorSeconds = 1,
    };

    [Fact]
    public async Task A_small_organisation_gets_through_its_week_on_three_instances()
    {
        using var folder = new TemporaryFolder();
        var saved = Path.Combine(folder.Path, "results.json");
        var (exit, output) = await RunAsync("--people", "300", "--instances", "3", "--meetings", "1", "--save", saved);
        Assert.True(exit == 0, output);
        var size = Assert.Single(SavedResults.Read(saved));
        var week = Assert.Single(size.Weeks);
        Assert.Equal((300, 38, 5), (size.People, size.Managers, size.Recipients));
        Assert.Equal((38, 38, 5, 0), (week.CalendarRequests, week.CalendarsKept, week.Digests, week.Poisoned));
        Assert.InRange(week.CoverageMinutes, 0.01, 5); // simulated time, so no matter how busy this machine is
        Assert.True(week.Units > week.CosmosRequests);
        Assert.Contains("handle coverage", week.Cosmos.Keys);
        Assert.InRange(week.Cosmos["handle digests"].Units / week.Digests, 1, MostUnitsOfADigest);
        var calendars = week.Cosmos["handle coverage"].Units + week.Cosmos["plan coverage"].Units;
        Assert.InRange(calendars / size.Managers, 1, MostUnitsOfACalendar);
    }

    [Fact]
    public void The_bill_is_the_sum_of_measured_figures_times_prices()
    {
        var size = Size(Kept with { Cosmos = new Dictionary<string, CosmosCharge> { ["handle digests"] = new(10, 60_000) } });
        var bill = new Bill(size with { People = 3_000 });

        Assert.Equal(1_300_000, bill.Units, 1.0); // 52 weeks in 12 months: 60,000 measured, and two times 40 RU for each of 3,000 people
        Assert.Equal([0, 0.575, 0.5456, 6, 9], bill.Parts.Select(p => Math.Round(p, 4)));
        Assert.Equal(Bill.Heads.Length, bill.Row().Length);
        Assert.Equal(Price.Alerts, Directory.GetFiles(Path.Combine(Bicep.Folder, "alerts")).Length);
    }

    [Fact]
    public async Task Unknown_options_are_refused_without_measuring() => Assert.Equal(2, (await RunAsync("--people", "many")).Exit);

    [Fact]
    public void Every_exceeded_limit_is_reported()
    {
        Assert.Empty(Size(Kept).Violations());
        WeekResult[] broken =
        [
            Kept with { Requests = new Dictionary<string, int> { ["calendarView"] = 11 } },
            Kept with { CoverageMinutes = 30 },
            Kept with { CalendarsKept = 9 },
            Kept with { Digests = 1 },
            Kept with { NotExactlyOne = 1 },
            Kept with { LatestLate = 31 },
            Kept with { Poisoned = 1 },
        ];
        Assert.All(broken, week => Assert.Single(Size(week).Violations()));
        Assert.Single((Size(Kept) with { Memory = new MemoryResult(1, SizeResult.MaxMemory, 0) }).Violations());
    }

    [Fact]
    public void Runs_of_the_same_size_give_one_result()
    {
        var merged = SizeResult.Merge([Size(Kept with { Instances = 10 }), Size(Kept)]);
        Assert.Equal([1, 10], Assert.Single(merged).Weeks.Select(w => w.Instances));
    }

    private static SizeResult Size(WeekResult week) =>
        new(80, 10, 2, new DirectoryResult(new Dictionary<string, int>(), 1), [week], new MemoryResult(1, 1, 1));

    private static async Task<(int Exit, string Output)> RunAsync(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "OutlookOneOnOne.Scale.dll");
        using var process = Process.Start(
            new ProcessStartInfo(dotnet, ["exec", program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var (output, errors) = (
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, $"{await output}{await errors}");
    }
}
