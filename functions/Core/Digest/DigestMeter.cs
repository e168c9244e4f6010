using System.Diagnostics.Metrics;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Measures how late digests go out, for operators.</summary>
internal static class DigestMeter
{
    private static readonly Meter Meter = new(WorkMeter.Name);

    private static readonly Histogram<double> Delay =
        Meter.CreateHistogram<double>(
            "oneonone.digest.lateness",
            "s",
            "Time from Monday 08:00 in the recipient's time zone until the mail system accepted the digest.");

    public static void Sent(IsoWeek week, DateTimeZone zone, Instant now) =>
        Delay.Record((now - DigestSchedule.DueAt(week, zone)).TotalSeconds);
}
