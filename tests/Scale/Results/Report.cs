using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>The results as Markdown tables.</summary>
internal static class Report
{
    public static IEnumerable<string> Of(IReadOnlyList<SizeResult> sizes) =>
        [
            .. Table(
                [
                    "people",
                    "managers",
                    "digests due",
                    "snapshot",
                    "in flight: calendars",
                    "in flight: digests",
                    "one instance",
                    "directory requests",
                    "directory time",
                ],
                sizes.Select(OfSize)),
            string.Empty,
            .. Table(
                [
                    "people",
                    "instances",
                    "`calendarView` a manager",
                    "Graph refused",
                    "queue messages",
                    "queue requests",
                    "Cosmos requests",
                    "RU",
                    "coverage",
                    "digests",
                    "not exactly one",
                    "late: middle",
                    "late: last",
                    "processor",
                ],
                sizes.SelectMany(s => s.Weeks.Select(w => OfWeek(s, w)))),
            string.Empty,
            .. Table(
                ["people", "instances", "use case", "Cosmos requests", "RU"],
                sizes.SelectMany(s =>
                    s.Weeks.SelectMany(w =>
                        w.Cosmos.OrderBy(c => c.Key)
                            .Select(c => (string[])[N(s.People), N(w.Instances), c.Key, N(c.Value.Requests), N(c.Value.Units)])))),
            string.Empty,
            .. Table(
                ["people", "instances", "Graph requests"],
                sizes.SelectMany(s =>
                    s.Weeks.Select(w =>
                        (string[])
                            [
                                N(s.People),
                                N(w.Instances),
                                string.Join(", ", w.Requests.OrderBy(r => r.Key).Select(r => $"{N(r.Value)} {r.Key}")),
                            ]))),
            string.Empty,
            .. Table(Bill.Heads, sizes.Select(s => new Bill(s).Row())),
        ];

    private static string[] OfSize(SizeResult size) =>
        [
            N(size.People),
            N(size.Managers),
            N(size.Recipients),
            Megabytes(size.Memory.Snapshot),
            Megabytes(size.Memory.Coverage),
            Megabytes(size.Memory.Digests),
            Megabytes(size.Memory.Instance),
            string.Join(", ", size.Directory.Requests.OrderBy(r => r.Key).Select(r => $"{N(r.Value)} {r.Key}")),
            string.Create(CultureInfo.InvariantCulture, $"{size.Directory.Seconds:0} s"),
        ];

    private static string[] OfWeek(SizeResult size, WeekResult week) =>
        [
            N(size.People),
            N(week.Instances),
            ((double)week.CalendarRequests / size.Managers).ToString("0.000", CultureInfo.InvariantCulture),
            N(week.Refused),
            N(week.Messages.Values.Sum()),
            N(week.QueueRequests),
            N(week.CosmosRequests),
            N(week.Units),
            Minutes(week.CoverageMinutes),
            N(week.Digests),
            N(week.NotExactlyOne),
            Minutes(week.MedianLate),
            Minutes(week.LatestLate),
            string.Create(CultureInfo.InvariantCulture, $"{week.ProcessorSeconds:0} s"),
        ];

    private static IEnumerable<string> Table(string[] heads, IEnumerable<string[]> rows) =>
        rows.Prepend([.. heads.Select(_ => "---:")]).Prepend(heads).Select(cells => $"| {string.Join(" | ", cells)} |");

    private static string N(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");

    private static string Minutes(double minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes:0.0} min");
}
