using System.Security.Cryptography;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The secret that signs unsubscribe links. It is created once for each data directory and shared by all its processes.</summary>
public static class UnsubscribeKey
{
    /// <summary>The length of the key in bytes.</summary>
    public const int Length = 32;

    /// <summary>The first process that needs the key creates it.</summary>
    public static async Task<byte[]> ReadOrCreateAsync(SqliteStore store, CancellationToken cancellationToken) =>
        await store.ReadAsync(ReadAsync, cancellationToken)
        ?? await store.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync(
                    "INSERT INTO secret (name, value) VALUES ('unsubscribe', @Fresh) ON CONFLICT DO NOTHING",
                    new { Fresh = RandomNumberGenerator.GetBytes(Length) });
                return (await ReadAsync(session))!; // inserted in this transaction, or there before
            },
            cancellationToken);

    private static Task<byte[]?> ReadAsync(SqliteSession session) =>
        session.FindAsync<byte[]>("SELECT value FROM secret WHERE name = 'unsubscribe'");
}
