using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>What an organisation pays for a month: what was measured, times <see cref="Price"/>.</summary>
/// <param name="size">The organisation, with a measured week.</param>
internal sealed class Bill(SizeResult size)
{
    private const double WeeksInMonth = 52 / 12.0, HoursInMonth = 730;

    // Assumed, because nothing here measures it: a person opens the pane twice a week, which takes four calls, 40 RU (docs/performance.md)
    // and half a second; writes 100 KB altogether; and a run or a call sends 1 KB of telemetry.
    private const double OpensPerWeek = 2, CallsPerOpen = 4, UnitsPerOpen = 40, SecondsPerOpen = 0.5;
    private const double GigabytesPerPerson = 1e-4, GigabytesPerRun = 1e-6;

    // WatchPoison every five minutes, and six more timers about every hour, for a second each.
    private const double TimerRuns = HoursInMonth * (12 + 6);

    private const double GigabytesOfInstance = 2, QueuesAskedEveryTenSeconds = 5;

    private readonly WeekResult week = size.Weeks[0];

    /// <summary>The heads of <see cref="Row"/>.</summary>
    public static string[] Heads =>
        ["people", "million RU", "Functions", "Cosmos DB", "queues and blobs", "logs and alerts", "static web app", "US dollars a month"];

    /// <summary>Request units in a month. A measured week has all calendars and digests, but only two days of planning.</summary>
    public double Units => WeeksInMonth * (week.Units + 2.5 * Planning + OpensPerWeek * UnitsPerOpen * size.People);

    /// <summary>The parts, in dollars a month.</summary>
    public IReadOnlyList<double> Parts => [Functions, Cosmos, Storage, Monitoring, Price.StaticWebApp];

    private double Planning => week.Cosmos.Where(c => c.Key.StartsWith("plan ", StringComparison.Ordinal)).Sum(c => c.Value.Units);

    private double Runs => TimerRuns + WeeksInMonth * (week.Deliveries + OpensPerWeek * CallsPerOpen * size.People);

    // The time of a week's work is at least its processor time, here with the simulators, and at least what its requests take.
    private double Seconds => TimerRuns
        + WeeksInMonth * (week.ProcessorSeconds + week.CoverageMinutes * 60 + OpensPerWeek * SecondsPerOpen * size.People);

    private double Functions =>
        Math.Max(0, Seconds * GigabytesOfInstance - Price.FreeGigabyteSeconds) * Price.GigabyteSecond
        + Math.Max(0, Runs - Price.FreeRuns) / 1e6 * Price.MillionRuns;

    private double Cosmos => Units / 1e6 * Price.MillionUnits + Math.Ceiling(GigabytesPerPerson * size.People) * Price.GigabyteOfDatabase;

    private double Storage =>
        (WeeksInMonth * week.QueueRequests + QueuesAskedEveryTenSeconds * HoursInMonth * 360) / 1e4 * Price.TenThousandQueueRequests
        + Price.GigabyteOfBlobs;

    private double Monitoring =>
        Math.Max(0, Runs * GigabytesPerRun - Price.FreeGigabytesOfLogs) * Price.GigabyteOfLogs + Price.Alerts * Price.Alert;

    /// <summary>One row of the sheet.</summary>
    public string[] Row() =>
    [
        size.People.ToString("N0", CultureInfo.InvariantCulture),
        (Units / 1e6).ToString("0.0", CultureInfo.InvariantCulture),
        .. Parts.Select(p => p.ToString("0.00", CultureInfo.InvariantCulture)),
        Parts.Sum().ToString("0", CultureInfo.InvariantCulture),
    ];
}
