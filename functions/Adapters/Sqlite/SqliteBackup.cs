using Microsoft.Data.Sqlite;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Copies the database of a data folder while others use it, and checks a copy.</summary>
public static class SqliteBackup
{
    private const int Full = 13; // sqlite.org/rescode.html#full

    /// <summary>The newest form of the database that this program knows.</summary>
    public static int Schema => SqliteSchema.Version;

    /// <summary>
    /// Writes the database as it is at one moment into another folder. It is not upgraded. The copy has only what is stored now: the
    /// online back-up of SQLite would also copy pages of what was overwritten, which may be older plain text.
    /// </summary>
    /// <param name="dataFolder">A folder with a database.</param>
    /// <param name="copyFolder">An existing folder without one.</param>
    /// <param name="cancellationToken">Cancels before the copy begins.</param>
    /// <returns>The form of the database (<see cref="Schema"/>).</returns>
    /// <exception cref="DataDirectoryException">The database cannot be read, or the copy cannot be written.</exception>
    /// <exception cref="RefusedException">The disk is full.</exception>
    public static async Task<int> CopyAsync(string dataFolder, string copyFolder, CancellationToken cancellationToken)
    {
        var copy = Path.Combine(copyFolder, SqliteStore.FileName);
        using var store = SqliteStore.OfExisting(dataFolder);
        try
        {
            await store.ConnectedAsync(connection => VacuumIntoAsync(connection, copy), cancellationToken);
        }
        catch (DataDirectoryException e) when (e.InnerException is SqliteException { SqliteErrorCode: Full })
        {
            throw new RefusedException(say => say.Backups.RefusedDiskFull(copyFolder), e);
        }

        using var copied = SqliteStore.OfExisting(copyFolder);
        return await copied.ReadAsync(session => session.FindAsync<int>("PRAGMA user_version"), cancellationToken);
    }

    /// <summary>Reads every page and every index of a database.</summary>
    /// <exception cref="RefusedException">It is damaged.</exception>
    public static async Task CheckAsync(string dataFolder, CancellationToken cancellationToken)
    {
        using var store = SqliteStore.OfExisting(dataFolder);
        var found = await store.ReadAsync(session => session.FindAsync<string>("PRAGMA integrity_check(1)"), cancellationToken);
        if (found != "ok")
        {
            throw new RefusedException(say => say.Backups.RefusedDatabase(found ?? string.Empty));
        }
    }

    private static async Task<int> VacuumIntoAsync(SqliteConnection connection, string copy)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @copy";
        command.Parameters.AddWithValue("@copy", copy);
        return await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
