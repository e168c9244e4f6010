using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// From Thursday 08:00 in their own zone, people whom a digest is about see what the next one will say if everything that is planned takes
/// place. Pure.
/// </summary>
public static class DigestForecast
{
    private static readonly LocalTime Eight = new(8, 0);

    /// <summary>When the previewed digest is due; null before Thursday 08:00, when the figures are as of now.</summary>
    /// <param name="concerned">Whom it is about.</param>
    /// <param name="reader">Who gets the digest.</param>
    /// <param name="now">The time.</param>
    public static Instant? DueAt(Person concerned, Person reader, Instant now)
    {
        var next = DigestSchedule.WeekAt(now, reader.TimeZone).PlusWeeks(1);
        var thursday = next.Monday.PlusDays(-4) + Eight;
        return now >= concerned.TimeZone.AtLeniently(thursday).ToInstant() ? DigestSchedule.DueAt(next, reader.TimeZone) : null;
    }
}
