using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>The result of one week.</summary>
internal sealed record WeekResult
{
    /// <summary>More calendarView requests for each manager and week than this are too many.</summary>
    public const double MaxRequests = 1.05;

    /// <summary>Coverage has to be there within so many minutes.</summary>
    public const double MaxMinutes = 30;

    /// <summary>
    /// A digest comes at most so many minutes after its hour, half-hour zones included; the pace of the mail alone may take twelve.
    /// </summary>
    public const double MaxLateness = 15;

    public required int Instances { get; init; }

    /// <summary>To Graph, by operation, each within a batch too.</summary>
    public required IReadOnlyDictionary<string, int> Requests { get; init; }

    /// <summary>How many of those Graph refused, for whatever reason.</summary>
    public required int Refused { get; init; }

    /// <summary>Put into the queues, by queue.</summary>
    public required IReadOnlyDictionary<string, int> Messages { get; init; }

    /// <summary>Messages handed out, those that came again included.</summary>
    public required int Deliveries { get; init; }

    public required long QueueRequests { get; init; }

    public required int Poisoned { get; init; }

    public required IReadOnlyDictionary<string, CosmosCharge> Cosmos { get; init; }

    /// <summary>From planning to the last calendar, in simulated time.</summary>
    public required double CoverageMinutes { get; init; }

    public required int CalendarsKept { get; init; }

    /// <summary>Mails delivered.</summary>
    public required int Digests { get; init; }

    /// <summary>Recipients with none, or more than one, or one of another week.</summary>
    public required int NotExactlyOne { get; init; }

    /// <summary>
    /// From Monday 08:00 where the recipient is to the delivery, in minutes of simulated time: the middle one and the latest.
    /// </summary>
    public required double MedianLate { get; init; }

    public required double LatestLate { get; init; }

    /// <summary>Real seconds of processor time that it took to run all of this, the simulators included.</summary>
    public required double ProcessorSeconds { get; init; }

    public int CalendarRequests => Requests.GetValueOrDefault("calendarView");

    public long CosmosRequests => Cosmos.Values.Sum(c => c.Requests);

    public double Units => Cosmos.Values.Sum(c => c.Units);

    public IEnumerable<string> BrokenPromises(SizeResult size)
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
