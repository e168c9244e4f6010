using NodaTime;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// How an instant is stored: an integer, the ticks of 100 ns since 1970-01-01T00:00Z; finer parts are cut off.
/// Time without a beginning or an end has the smallest or the largest 64-bit integer.
/// </summary>
internal static class SqliteInstant
{
    public static long Of(Instant instant) => instant.ToUnixTimeTicks();

    public static Instant From(long ticks) => Instant.FromUnixTimeTicks(ticks);

    public static long StartOf(Interval time) => time.HasStart ? Of(time.Start) : long.MinValue;

    public static long EndOf(Interval time) => time.HasEnd ? Of(time.End) : long.MaxValue;

    public static Interval Interval(long start, long end) =>
        new(start == long.MinValue ? null : From(start), end == long.MaxValue ? null : From(end));
}
