using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>The result of one week.</summary>
internal sealed record WeekResult
{
    /// <summary>The limit of calendarView requests per manager and week.</summary>
    public const double MaxRequests = 1.05;

    /// <summary>The limit for the coverage, in minutes.</summary>
    public const double MaxMinutes = 30;

    /// <summary>
    /// The limit for the delay of a digest in minutes, including half-hour time zones; the sending rate alone can cause twelve.
    /// </summary>
    public const double MaxLateness = 15;

    public required int Instances { get; init; }

    /// <summary>Requests to Graph by operation, including those within batches.</summary>
    public required IReadOnlyDictionary<string, int> Requests { get; init; }

    /// <summary>How many of them Graph refused, for any reason.</summary>
    public required int Refused { get; init; }

    /// <summary>Messages enqueued, by queue.</summary>
    public required IReadOnlyDictionary<string, int> Messages { get; init; }

    /// <summary>Messages delivered, including repeated ones.</summary>
    public required int Deliveries { get; init; }

    public required long QueueRequests { get; init; }

    public required int Poisoned { get; init; }

    public required IReadOnlyDictionary<string, CosmosCharge> Cosmos { get; init; }

    /// <summary>From planning to the last calendar, in simulated time.</summary>
    public required double CoverageMinutes { get; init; }

    public required int CalendarsKept { get; init; }

    /// <summary>Mails delivered.</summary>
    public required int Digests { get; init; }

    /// <summary>Recipients with no digest, more than one, or one of another week.</summary>
    public required int NotExactlyOne { get; init; }

    /// <summary>
    /// The delay from Monday 08:00 in the recipient's time zone until delivery, in minutes of simulated time: the median and the maximum.
    /// </summary>
    public required double MedianLate { get; init; }

    public required double LatestLate { get; init; }

    /// <summary>Real processor time in seconds, including the simulators.</summary>
    public required double ProcessorSeconds { get; init; }

    public int CalendarRequests => Requests.GetValueOrDefault("calendarView");

    public long CosmosRequests => Cosmos.Values.Sum(c => c.Requests);

    public double Units => Cosmos.Values.Sum(c => c.Units);

    public IEnumerable<string> Violations(SizeResult size)
    {
        var who = string.Create(CultureInfo.InvariantCulture, $"{size.People} people on {Instances} instances");
        (bool Kept, FormattableString Promise)[] promises =
        [
            (
                CalendarRequests <= MaxRequests * size.Managers,
                $"{who}: {CalendarRequests} calendarView requests for {size.Managers} managers."),
            (CoverageMinutes < MaxMinutes, $"{who}: coverage took {CoverageMinutes:0.0} minutes."),
            (CalendarsKept == size.Managers, $"{who}: {CalendarsKept} calendars are remembered, of {size.Managers} managers."),
            (
                NotExactlyOne == 0 && Digests == size.Recipients,
                $"{who}: {Digests} digests for {size.Recipients} recipients, {NotExactlyOne} of whom did not get exactly one."),
            (LatestLate < MaxLateness, $"{who}: a digest came {LatestLate:0.0} minutes late."),
            (Poisoned == 0, $"{who}: {Poisoned} messages are poison."),
        ];
        return promises.Where(p => !p.Kept).Select(p => p.Promise.ToString(CultureInfo.InvariantCulture));
    }
}
