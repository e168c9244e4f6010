using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The database file in the data directory, shared by any number of processes. An acknowledged write survives a kill and a power cut: WAL
/// keeps unfinished transactions out, and <c>synchronous=FULL</c> flushes every commit (NORMAL could lose the last ones in a power cut,
/// sqlite.org/pragma.html#pragma_synchronous). SQLite works synchronously, so the tasks returned here are already complete.
/// </summary>
public sealed class SqliteStore : IDisposable
{
    public const string FileName = "oneonone.db";

    // How long to wait for writes of other processes, each of which takes milliseconds.
    private const int BusySeconds = 30;

    private readonly string path;
    private readonly string connectionString;

    private SqliteStore(string path)
    {
        this.path = path;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = BusySeconds,
        }.ToString();
    }

    /// <summary>Creates the folder and the database if needed, and upgrades an older database.</summary>
    /// <exception cref="DataDirectoryException">The folder or the file in it cannot be used.</exception>
    public static async Task<SqliteStore> OpenAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        var store = new SqliteStore(DataDirectory.Prepare(dataDirectory));
        try
        {
            await store.UseWriteAheadLogAsync(cancellationToken);
            await store.WriteAsync(session => SqliteSchema.MigrateAsync(session, store.path), cancellationToken);
            await store.WriteAsync(
                session => session.ExecuteAsync(
                    SqliteDocuments.DeleteExpired, new { Now = SqliteInstant.Of(SystemClock.Instance.GetCurrentInstant()) }),
                cancellationToken);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A database as it is, for reading only. Null if there is none, or one of an older version, which opening would upgrade.
    /// </summary>
    /// <exception cref="DataDirectoryException">A newer version wrote it.</exception>
    public static async Task<SqliteStore?> FindAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(dataDirectory, FileName)))
        {
            return null;
        }

        SqliteStore? store = OfExisting(dataDirectory);
        try
        {
            var (path, found) = (store.path, store);
            store = await store.ReadAsync(session => SqliteSchema.IsCurrentAsync(session, path), cancellationToken) ? null : store;
            return store is null ? found : null;
        }
        finally
        {
            store?.Dispose();
        }
    }

    /// <summary>
    /// Whether a version that can seal text has created the database. Such an installation seals from the start; an older one goes on as it
    /// is.
    /// </summary>
    public Task<bool> BeginsSealedAsync(CancellationToken cancellationToken) =>
        ReadAsync(SqliteSchema.BeginsSealedAsync, cancellationToken);

    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A database that exists, as it is: it is not upgraded.</summary>
    internal static SqliteStore OfExisting(string dataDirectory) => new(Path.Combine(dataDirectory, FileName));

    /// <summary>Reads from one snapshot.</summary>
    internal Task<T> ReadAsync<T>(Func<SqliteSession, Task<T>> read, CancellationToken cancellationToken) =>
        InTransactionAsync(read, readOnly: true, cancellationToken);

    /// <summary>
    /// Writes everything or nothing. The write lock is taken first, so that what the transaction reads is still true when it writes.
    /// </summary>
    internal Task<T> WriteAsync<T>(Func<SqliteSession, Task<T>> write, CancellationToken cancellationToken) =>
        InTransactionAsync(write, readOnly: false, cancellationToken);

    internal Task WriteAsync(Func<SqliteSession, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                await write(session);
                return true;
            },
            cancellationToken);

    /// <summary>
    /// A write that deletes people's words. <c>secure_delete</c> overwrites them in the database; the write-ahead log still contains older
    /// pages, so it is emptied too. If another process is reading, that happens at the next such write or when the last process closes the
    /// database.
    /// </summary>
    internal async Task<T> EraseAsync<T>(Func<SqliteSession, Task<T>> erase, CancellationToken cancellationToken)
    {
        var result = await WriteAsync(erase, cancellationToken);

        // Cannot be cancelled: the deletion has already been committed.
        await RunAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return result;
    }

    internal Task EraseAsync(Func<SqliteSession, Task> erase, CancellationToken cancellationToken) =>
        EraseAsync(
            async session =>
            {
                await erase(session);
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Writes the database anew and empties the write-ahead log. <c>secure_delete</c> overwrites what is deleted, but pages that were
    /// rearranged may still contain a copy.
    /// </summary>
    internal async Task RewriteAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await RunAsync("VACUUM");
        await RunAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Runs something outside a transaction.</summary>
    internal async Task<T> ConnectedAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            await using (var settings = connection.CreateCommand())
            {
                // fullfsync: on macOS, fsync alone does not reach the disk; on other systems the setting has no effect. secure_delete:
                // deleted content is overwritten with zeros instead of staying in free pages.
                settings.CommandText = string.Create(
                    CultureInfo.InvariantCulture,
                    $"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA "
                        + $"secure_delete = ON");
                await settings.ExecuteNonQueryAsync(cancellationToken);
            }

            return await work(connection);
        }
        catch (SqliteException e)
        {
            throw new DataDirectoryException(Explain(e), e);
        }
    }

    private Task<int> RunAsync(string sql) => ConnectedAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteNonQueryAsync(CancellationToken.None);
        },
        CancellationToken.None);

    private Task<T> InTransactionAsync<T>(Func<SqliteSession, Task<T>> work, bool readOnly, CancellationToken cancellationToken) =>
        ConnectedAsync(
            async connection =>
            {
                await using var transaction = Begin(connection, readOnly);
                var result = await work(new SqliteSession(connection, transaction, cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                return result;
            },
            cancellationToken);

    private static SqliteTransaction Begin(SqliteConnection connection, bool readOnly) => connection.BeginTransaction(deferred: readOnly);

    private Task<bool> UseWriteAheadLogAsync(CancellationToken cancellationToken) =>
        ConnectedAsync(
            async connection =>
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA journal_mode = WAL";
                var mode = (string?)await command.ExecuteScalarAsync(cancellationToken);
                return mode == "wal"
                    ? true
                    : throw new DataDirectoryException(say => say.Access.DataNoLog(path));
            },
            cancellationToken);

    // Result codes: sqlite.org/rescode.html.
    private Func<IMessages, string> Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => say => say.Access.DataInUse(path, BusySeconds),
        8 => say => say.Access.DataReadOnly(path),
        11 or 26 => say => say.Access.DataNoDatabase(path),
        13 => say => say.Backups.RefusedDiskFull(path),
        14 => say => say.Access.DataNotOpened(path),
        _ => say => say.Access.DataFailed(path, e.Message),
    };
}
