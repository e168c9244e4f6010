namespace OutlookOneOnOne.Adapters.Sqlite.Migrations;

/// <summary>
/// The tables of each feature, up to version 11 of the schema. Since version 12 their rows are documents (<see cref="TablesToDocuments"/>),
/// but a new database still runs every migration. Never change this.
/// </summary>
internal static class TablesOfFeatures
{
    public const string First =
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
        """;

    public const string Notes =
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
        """;

    public const string Agendas =
        """
        CREATE TABLE pair_agendas (
          pair TEXT PRIMARY KEY, first TEXT NOT NULL, second TEXT NOT NULL, revision TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX pair_agendas_by_first ON pair_agendas (first);
        CREATE INDEX pair_agendas_by_second ON pair_agendas (second);

        CREATE TABLE agenda (
          pair TEXT NOT NULL, starts INTEGER NOT NULL, revision TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (pair, starts)) STRICT, WITHOUT ROWID;

        -- Items closed long ago, with the first and the last agenda that shows them.
        CREATE TABLE settled_item (
          pair TEXT NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, put_on INTEGER NOT NULL, done_on INTEGER NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY (pair, id)) STRICT, WITHOUT ROWID;
        """;

    public const string Settings =
        """
        -- What each person has chosen: a JSON document with its own version v.
        CREATE TABLE settings (person TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    public const string Coaching =
        """
        -- What each manager of managers does to coach theirs: a JSON document with its own version v.
        CREATE TABLE coaching (lead TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    public const string Invites =
        """
        -- What was written into each organiser's invites: a JSON document with its own version v. changed_at is for retention.
        CREATE TABLE invite (
          organiser TEXT NOT NULL, invite TEXT NOT NULL, changed_at INTEGER NOT NULL, revision TEXT NOT NULL, document TEXT NOT NULL,
          PRIMARY KEY (organiser, invite)) STRICT, WITHOUT ROWID;
        CREATE INDEX invite_by_change ON invite (changed_at);
        """;

    public const string Subscriptions =
        """
        -- The subscription to each person's calendar: a JSON document with its own version v.
        CREATE TABLE subscription (owner TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;
}
