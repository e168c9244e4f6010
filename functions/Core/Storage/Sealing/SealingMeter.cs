using System.Diagnostics.Metrics;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>Counts how often a key was missing, for operators.</summary>
internal static class SealingMeter
{
    // WorkMeter.Name, which is in a feature further down.
    private static readonly Meter Meter = new("OutlookOneOnOne");

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>(
        "oneonone.sealing.refused", "{document}", "Documents that were neither opened nor saved, because a key is not there.");

    public static void Count(SealingFault fault) => Refused.Add(1, new KeyValuePair<string, object?>("fault", fault.ToString()));
}
