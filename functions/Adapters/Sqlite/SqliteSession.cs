using Dapper;
using Microsoft.Data.Sqlite;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Runs statements in one transaction. Parameters are the properties of an object, written <c>@name</c>.</summary>
internal sealed class SqliteSession(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
{
    /// <summary>Runs once for each element if <paramref name="parameters"/> is a list.</summary>
    public Task ExecuteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, parameters))];

    public Task<T?> FindAsync<T>(string sql, object? parameters = null) =>
        connection.QuerySingleOrDefaultAsync<T>(Command(sql, parameters));

    private CommandDefinition Command(string sql, object? parameters) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
