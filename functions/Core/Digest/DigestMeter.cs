using System.Diagnostics.Metrics;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Measures how many digests should go out, and how late they do, for operators.</summary>
internal static class DigestMeter
{
    private static readonly Meter Meter = new(WorkMeter.Name);

    private static readonly Histogram<double> Delay =
        Meter.CreateHistogram<double>(
            "oneonone.digest.lateness",
            "s",
            "Time from Monday 08:00 in the recipient's time zone until the mail system accepted the digest.");

    private static readonly Counter<long> Due =
        Meter.CreateCounter<long>("oneonone.digest.planned", "{digest}", "Digests queued; one that is not handled is queued again.");

    public static void Planned(int count) => Due.Add(count);

    public static void Sent(IsoWeek week, DateTimeZone zone, Instant now) =>
        Delay.Record((now - DigestSchedule.DueAt(week, zone)).TotalSeconds);
}
