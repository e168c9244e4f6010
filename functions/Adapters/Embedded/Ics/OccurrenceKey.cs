using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Embedded.Ics;

/// <summary>
/// Which occurrence of a series: its original start, in UTC, or as written when the series has no zone (all-day and floating ones)
/// and the instant would depend on who looks.
/// </summary>
internal readonly record struct OccurrenceKey(LocalDateTime Time, bool IsLocal) : IComparable<OccurrenceKey>
{
    private static readonly LocalDateTimePattern Form = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <param name="original">EXDATE, RECURRENCE-ID or a start that the rule gives.</param>
    /// <param name="series">The start of the series; null when no file holds it.</param>
    public static OccurrenceKey Of(IcsMoment original, IcsMoment? series)
    {
        var like = series ?? original;
        return like.IsDate ? new OccurrenceKey(InZone(original, like.Zone).Date.AtMidnight(), IsLocal: true)
            : like.IsLocal ? new OccurrenceKey(WithTime(original, like) ?? InZone(original, like.Zone), IsLocal: true)
            : new OccurrenceKey(Utc(WithTime(original, like) is { } local ? like with { Local = local } : original), IsLocal: false);
    }

    public EventId Id(string uid) => new($"{uid}/{Form.Format(Time)}{(IsLocal ? "" : "Z")}");

    public int CompareTo(OccurrenceKey other) => Time.CompareTo(other.Time);

    // A date names the occurrence of that day.
    private static LocalDateTime? WithTime(IcsMoment original, IcsMoment like) => original.IsDate ? original.Local.Date + like.Local.TimeOfDay : null;

    private static LocalDateTime InZone(IcsMoment original, DateTimeZone zone) =>
        original.IsLocal ? original.Local : original.Instant.InZone(zone).LocalDateTime;

    private static LocalDateTime Utc(IcsMoment moment) => moment.Instant.InUtc().LocalDateTime;
}
