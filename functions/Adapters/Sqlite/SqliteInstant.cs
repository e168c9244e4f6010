using NodaTime;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>How a column holds an instant: as an integer, the ticks of 100 ns since 1970-01-01T00:00Z. Finer parts are cut off.</summary>
internal static class SqliteInstant
{
    public static long Of(Instant instant) => instant.ToUnixTimeTicks();

    public static Instant From(long ticks) => Instant.FromUnixTimeTicks(ticks);
}
