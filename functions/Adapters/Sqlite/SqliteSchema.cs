using System.Globalization;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The tables, and the way there from any older version. A released migration is never changed; a new one is added.
/// Instants are <see cref="SqliteInstant"/>s, dates ISO text, ids text. No subject and no body of any meeting or mail is stored.
/// </summary>
internal static class SqliteSchema
{
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

        -- The latest attempt to read a manager's calendar; fault is null when it was read.
        CREATE TABLE attempt (manager TEXT PRIMARY KEY, at INTEGER NOT NULL, fault TEXT) STRICT, WITHOUT ROWID;

        CREATE TABLE one_on_one (
          manager TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, person TEXT NOT NULL, in_series INTEGER NOT NULL) STRICT;
        CREATE INDEX one_on_one_by_start ON one_on_one (manager, starts);
        CREATE INDEX one_on_one_by_end ON one_on_one (ends);

        CREATE TABLE absence (manager TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, person TEXT NOT NULL) STRICT;
        CREATE INDEX absence_by_start ON absence (manager, starts);
        CREATE INDEX absence_by_end ON absence (ends);

        -- away: from_date, back_date; cadence: days; held: starts, ends. The others hold '' or 0, so that equal ones collide.
        CREATE TABLE correction (
          id INTEGER PRIMARY KEY, manager TEXT NOT NULL, report TEXT NOT NULL, made_at INTEGER NOT NULL, kind TEXT NOT NULL,
          from_date TEXT NOT NULL DEFAULT '', back_date TEXT NOT NULL DEFAULT '', days INTEGER NOT NULL DEFAULT 0,
          starts INTEGER NOT NULL DEFAULT 0, ends INTEGER NOT NULL DEFAULT 0,
          UNIQUE (manager, made_at, report, kind, from_date, back_date, days, starts, ends)) STRICT;

        -- One row for each recipient and week: claimed until held_until, or sent when sent_at is not null.
        CREATE TABLE digest (
          recipient TEXT NOT NULL, week TEXT NOT NULL, token TEXT NOT NULL, held_until INTEGER NOT NULL,
          sent_at INTEGER, idea TEXT, location TEXT, PRIMARY KEY (recipient, week)) STRICT, WITHOUT ROWID;
        """,
        """
        -- Notes and action items. The document (JSON, with its own version v) is the truth; the other columns are for finding it.
        -- owner and is_open are set for action items only; folded is the text as SearchWords.Fold gives it.
        CREATE TABLE writing (
          pair TEXT NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, owner TEXT, is_open INTEGER,
          occurrence INTEGER, written_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, revision TEXT NOT NULL,
          document TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (pair, id)) STRICT;
        CREATE INDEX writing_by_time ON writing (pair, written_at, id);
        CREATE INDEX writing_by_author ON writing (author);
        CREATE INDEX writing_by_owner ON writing (owner) WHERE owner IS NOT NULL;
        CREATE INDEX writing_by_change ON writing (changed_at);
        """,
        SqliteAgendaStore.Tables,
        """
        -- What each person has chosen: a JSON document with its own version v.
        CREATE TABLE settings (person TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """,
        SqliteTemplateStore.Table,
        SqliteCoachingStore.Table,
        SqliteWork.Table,
        SqliteWork.Once,
        SqliteInviteLedger.Table,
        SqliteSubscriptionStore.Table,
        SqliteOrganisationSnapshots.Table,
    ];

    public static int Version => Migrations.Length;

    public static async Task BringUpToDateAsync(SqliteSession session, string path)
    {
        var version = await session.FindAsync<int>("PRAGMA user_version");
        if (version > Version)
        {
            throw new DataDirectoryException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path} was written by a newer version of this program (schema {version}; this one knows {Version}). Update the program, or name another data folder."));
        }

        foreach (var migration in Migrations.Skip(version))
        {
            await session.ExecuteAsync(migration);
        }

        if (version < Version)
        {
            await session.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        }
    }
}
