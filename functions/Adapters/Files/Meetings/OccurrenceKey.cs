using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Identifies an occurrence of a series: its original start, in UTC, or as written if the series has no time zone (all-day and floating
/// events) and the instant would depend on the viewer.
/// </summary>
internal readonly record struct OccurrenceKey(LocalDateTime Time, bool IsLocal) : IComparable<OccurrenceKey>
{
    private static readonly LocalDateTimePattern Form = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <param name="original">An EXDATE, a RECURRENCE-ID, or a start that follows from the rule.</param>
    /// <param name="series">The start of the series; null if no file contains it.</param>
    public static OccurrenceKey Of(IcsMoment original, IcsMoment? series)
    {
        var start = series is { } known ? original.In(known) : original;
        return start.IsLocal
            ? new OccurrenceKey(start.Local, IsLocal: true)
            : new OccurrenceKey(start.Instant.InUtc().LocalDateTime, IsLocal: false);
    }

    public EventId Id(string uid) => new($"{uid}/{Form.Format(Time)}{(IsLocal ? "" : "Z")}");

    public int CompareTo(OccurrenceKey other) => Time.CompareTo(other.Time);
}
