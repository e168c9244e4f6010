using System.Security.Cryptography;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The secret that signs unsubscribe links: made once for a data directory, the same for all its processes ever after.</summary>
public static class UnsubscribeKey
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    /// <summary>The first to ask makes it.</summary>
    public static async Task<byte[]> ReadOrCreateAsync(SqliteStore store, CancellationToken cancellationToken) =>
        await store.ReadAsync(ReadAsync, cancellationToken)
        ?? await store.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync(
                    "INSERT INTO secret (name, value) VALUES ('unsubscribe', @Fresh) ON CONFLICT DO NOTHING",
                    new { Fresh = RandomNumberGenerator.GetBytes(Length) });
                return (await ReadAsync(session))!;
            },
            cancellationToken);

    private static Task<byte[]?> ReadAsync(SqliteSession session) =>
        session.FindAsync<byte[]>("SELECT value FROM secret WHERE name = 'unsubscribe'");
}
