using System.Diagnostics.Metrics;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Counts calendars whose changes are not reported to us, for operators.</summary>
internal static class SubscriptionMeter
{
    private static readonly Meter Meter = new(WorkMeter.Name);

    private static readonly Counter<long> Lost =
        Meter.CreateCounter<long>("oneonone.subscription.lost", "{subscription}", "Subscriptions that Graph refuses to make or renew.");

    private static readonly Gauge<int> Ending =
        Meter.CreateGauge<int>("oneonone.subscription.expiring", "{subscription}", "Subscriptions that several runs failed to renew.");

    public static void RecordExpiring(int count) => Ending.Record(count);

    public static void Refused(SubscriptionFault fault) => Lost.Add(1, new KeyValuePair<string, object?>("fault", fault.ToString()));
}
