using System.Globalization;
using OutlookOneOnOne.Adapters.Sqlite.Migrations;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The tables, and the migrations from older versions. A released migration is never changed; a new one is added. Instants are <see
/// cref="SqliteInstant"/>s, dates are ISO text, and ids are text. No subject or body of a meeting or mail is stored.
/// </summary>
internal static class SqliteSchema
{
    private static readonly string[] Released =
    [
        TablesOfFeatures.First,
        TablesOfFeatures.Notes,
        TablesOfFeatures.Agendas,
        TablesOfFeatures.Settings,
        SqliteTemplateStore.Table,
        TablesOfFeatures.Coaching,
        SqliteWork.Table,
        SqliteWork.UniqueWaiting,
        TablesOfFeatures.Invites,
        TablesOfFeatures.Subscriptions,
        SqliteOrganisationSnapshots.Table,
        SqliteDocuments.Table + TablesToDocuments.Move,
    ];

    // In the header of a file that a version which can seal text has created; older files have 0
    // (sqlite.org/pragma.html#pragma_application_id).
    private const int BeginsSealed = 0x1011;

    public static int Version => Released.Length;

    public static async Task MigrateAsync(SqliteSession session, string path)
    {
        var version = await VersionAsync(session, path);
        if (version == 0)
        {
            await session.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {BeginsSealed}"));
        }

        foreach (var migration in Released.Skip(version))
        {
            await session.ExecuteAsync(migration);
        }

        if (version < Version)
        {
            await session.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        }
    }

    /// <summary>False if an older version wrote it.</summary>
    public static async Task<bool> IsCurrentAsync(SqliteSession session, string path) => await VersionAsync(session, path) == Version;

    public static async Task<bool> BeginsSealedAsync(SqliteSession session) =>
        await session.FindAsync<int>("PRAGMA application_id") == BeginsSealed;

    private static async Task<int> VersionAsync(SqliteSession session, string path)
    {
        var version = await session.FindAsync<int>("PRAGMA user_version");
        return version <= Version
            ? version
            : throw new DataDirectoryException(say => say.Access.DataNewer(path, Designation.Of(version), Designation.Of(Version)));
    }
}
