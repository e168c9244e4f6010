namespace OutlookOneOnOne.Adapters.Sqlite.Migrations;

/// <summary>
/// Version 12 of the schema: turns the rows of <see cref="TablesOfFeatures"/> into documents and drops those tables. JSON is kept as it is,
/// even if damaged, and so is its revision, so that open edits can still be saved. Never change this.
/// </summary>
internal static class TablesToDocuments
{
    // The values that mean "no start" and "no end" in columns of instants.
    private const string NoStart = "-9223372036854775808", NoEnd = "9223372036854775807";

    private const string InsertInto = "INSERT OR IGNORE INTO document (\"partition\", id, kind, version, revision, terms, content) SELECT";

    private const string NewRevision = "lower(hex(randomblob(12)))";

    private const string OfOnePerson =
        $"""

        {InsertInto} person, 'settings', 'settings', 1, revision,
          iif(json_valid(document) AND (document ->> '$.preparesAgendas' OR json_array_length(document, '$.preparedPairs') > 0),
            json_object('preparesAgendas', 'yes'), json_object()),
          document FROM settings;
        {InsertInto} lead, 'coaching', 'coaching', 1, revision, json_object(), document FROM coaching;
        {InsertInto} owner, 'subscription', 'subscription', 1, revision, json_object(), document FROM subscription;

        """;

    private static readonly string Invites =
        $"{InsertInto} organiser, 'invite.' || invite, 'invite', 1, revision, json_object('changedAt', {Iso("changed_at")}), document "
            + "FROM invite;\n";

    /// <summary>Sent with an idea, sent with its content deleted, or claimed.</summary>
    private static readonly string Digests =
        $"""
        {InsertInto} recipient, 'digest.' || week, 'digest', 1, {NewRevision},
          json_patch(json_object(), json_object('week', week, 'sent', iif(sent_at IS NOT NULL AND idea IS NOT NULL, 'yes', NULL))),
          json_patch(json_object(), CASE
            WHEN sent_at IS NULL THEN json_object('week', week, 'token', token, 'heldUntil', {Iso("held_until")})
            WHEN idea IS NULL THEN json_object('week', week)
            ELSE json_object('week', week, 'sent', json_object('at', {Iso("sent_at")}, 'idea', idea, 'location', coalesce(location, ''))) END)
        FROM digest;

        """;

    private static readonly string Calendars =
        $"""
        {InsertInto} manager, 'calendar', 'calendar', 1, {NewRevision},
          json_patch(json_object(), json_object('oldest', (
            SELECT {Iso("min(ends)")} FROM (
              SELECT manager AS owner, ends FROM one_on_one UNION ALL SELECT manager, ends FROM absence)
            WHERE owner = attempt.manager AND ends < {NoEnd}))),
          json_patch(json_object(), json_object('at', {Iso("at")}, 'fault', fault,
            'oneOnOnes', json((
              SELECT json_group_array(json_object('with', person, 'time', json({Time()}), 'inSeries', json(iif(in_series, 'true', 'false'))))
              FROM (SELECT * FROM one_on_one WHERE manager = attempt.manager ORDER BY starts, person, ends))),
            'absences', json((
              SELECT json_group_array(json_object('person', person, 'time', json({Time()})))
              FROM (SELECT * FROM absence WHERE manager = attempt.manager ORDER BY starts, person, ends)))))
        FROM attempt;

        """;

    /// <summary>An absence is over when the day after it has begun everywhere on Earth, which is at noon UTC.</summary>
    private static readonly string Corrections =
        $"""
        {InsertInto} manager, 'corrections', 'corrections', 1, {NewRevision},
          json_patch(json_object(), json_object('oldest', min(CASE
            WHEN kind = 'away' THEN back_date || 'T12:00:00.000000000Z'
            WHEN kind = 'held' AND ends < {NoEnd} THEN {Iso("ends")} END))),
          json_object('corrections', json_group_array(json_patch(json_object(), json_object(
            'kind', kind, 'report', report, 'madeAt', {Iso("made_at")}, 'from', nullif(from_date, ''), 'back', nullif(back_date, ''),
            'days', nullif(days, 0), 'time', iif(kind = 'held', json({Time()}), NULL)))))
        FROM (SELECT * FROM correction ORDER BY manager, made_at, id) GROUP BY manager;

        """;

    private static readonly string Notes =
        $"""
        {InsertInto} pair, 'writing.' || id, 'writing', 1, revision,
          json_patch(json_object(), json_object(
            'place', {Iso("written_at")} || '.' || id, 'kind', kind, 'author', author, 'owner', owner, 'open', iif(is_open = 1, 'yes', NULL),
            'occurrence', {Iso("occurrence")}, 'changedAt', {Iso("changed_at")})),
          document FROM writing;

        """;

    /// <summary>The number of saves of a pair is counted from here on.</summary>
    private static readonly string Agendas =
        $"""
        {InsertInto} pair, 'pair', 'pair', 1, revision, json_object(),
          iif(json_valid(json), '{"{"}"pair":' || json || ',"saves":0{"}"}', json) FROM pair_agendas;
        {InsertInto} pair, 'settled.' || id, 'settled', 1, {NewRevision},
          json_object('author', author, 'putOn', {Iso("put_on")}, 'doneOn', {Iso("done_on")}),
          iif(json_valid(json), '{"{"}"item":' || json || ',"save":0{"}"}', json) FROM settled_item;
        {InsertInto} pair, 'agenda.' || replace(replace({Iso("starts")}, '-', ''), ':', ''), 'agenda', 1, revision, json_object(), json FROM agenda;

        """;

    /// <summary>The pairs that a person belongs to, for both people of every pair that has a document.</summary>
    private static readonly string Memberships =
        $"""
        CREATE TEMP TABLE member AS
          SELECT pair, first AS one, second AS other FROM pair_agendas
          UNION SELECT pair, author, document ->> '$.partner' FROM writing WHERE json_valid(document)
          UNION SELECT pair, json ->> '$.lead', json ->> '$.other' FROM agenda WHERE json_valid(json);
        {InsertInto} one, 'membership.' || pair, 'membership', 1, {NewRevision}, json_object(), json_object('with', other)
          FROM member WHERE one IS NOT NULL AND other IS NOT NULL;
        {InsertInto} other, 'membership.' || pair, 'membership', 1, {NewRevision}, json_object(), json_object('with', one)
          FROM member WHERE one IS NOT NULL AND other IS NOT NULL;
        DROP TABLE member;

        """;

    private const string DropTables =
        """
        DROP TABLE settings; DROP TABLE coaching; DROP TABLE subscription; DROP TABLE invite; DROP TABLE digest;
        DROP TABLE attempt; DROP TABLE one_on_one; DROP TABLE absence; DROP TABLE correction;
        DROP TABLE writing; DROP TABLE pair_agendas; DROP TABLE agenda; DROP TABLE settled_item;
        """;

    public static string Move { get; } =
        OfOnePerson + Invites + Digests + Calendars + Corrections + Notes + Agendas + Memberships + DropTables;

    /// <summary>Converts a column of instants (<see cref="SqliteInstant"/>) to ISO 8601 with nine decimals; null stays null.</summary>
    private static string Iso(string ticks)
    {
        var rest = $"((({ticks}) % 10000000 + 10000000) % 10000000)";
        return $"(strftime('%Y-%m-%dT%H:%M:%S', (({ticks}) - {rest}) / 10000000, 'unixepoch') || printf('.%07d00Z', {rest}))";
    }

    /// <summary>Combines the columns <c>starts</c> and <c>ends</c> into one object. An open end is left out.</summary>
    private static string Time() =>
        "json_patch(json_object(), json_object("
        + $"'from', iif(starts = {NoStart}, NULL, {Iso("starts")}), 'to', iif(ends = {NoEnd}, NULL, {Iso("ends")})))";
}
