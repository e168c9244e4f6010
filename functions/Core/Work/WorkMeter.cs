using System.Diagnostics.Metrics;

namespace OutlookOneOnOne.Core.Work;

/// <summary>What operators see of the queues; <c>docs/operate.md</c> says what to do about it. Counts only, by queue.</summary>
public static class WorkMeter
{
    /// <summary>The name of the telemetry source, the same for every feature.</summary>
    public const string Name = "OutlookOneOnOne";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Handled =
        Meter.CreateCounter<long>("oneonone.work.handled", "{message}", "Messages handled, by queue and outcome.");

    private static readonly Gauge<int> Poisoned =
        Meter.CreateGauge<int>("oneonone.work.poison", "{message}", "Messages that failed permanently and wait for an administrator.");

    private static readonly Counter<long> Runs =
        Meter.CreateCounter<long>("oneonone.recurring.runs", "{run}", "Completed runs of recurring work, by the work.");

    /// <summary>A run was completed: an alert fires when runs stop being completed.</summary>
    /// <typeparam name="T">The work.</typeparam>
    internal static void RunCompleted<T>()
        where T : IRecurringWork => Runs.Add(1, new KeyValuePair<string, object?>("work", typeof(T).Name));

    internal static void Count(WorkKind kind, WorkSettlement settlement) =>
        Handled.Add(1, new("queue", kind.QueueName()), new("outcome", OutcomeOf(settlement)));

    internal static void Poison(WorkKind kind, int count) =>
        Poisoned.Record(count, new KeyValuePair<string, object?>("queue", kind.QueueName()));

    private static string OutcomeOf(WorkSettlement settlement) => settlement switch
    {
        WorkSettlement.Complete => "done",
        WorkSettlement.Postponed => "put-off",
        WorkSettlement.Release => "failed",
        WorkSettlement.Poison => "poison",
        _ => throw new ArgumentOutOfRangeException(nameof(settlement), settlement, "WorkSettlement has no other case."),
    };
}
