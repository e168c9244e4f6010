using NodaTime;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>An instant in a column: an integer, in ticks of 100 ns since 1970-01-01T00:00Z. Finer fractions are truncated.</summary>
internal static class SqliteInstant
{
    public static long Of(Instant instant) => instant.ToUnixTimeTicks();

    public static Instant From(long ticks) => Instant.FromUnixTimeTicks(ticks);
}
