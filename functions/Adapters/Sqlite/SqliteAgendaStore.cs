using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>What pairs put on their agendas, in the <see cref="SqliteStore"/>: JSON documents under their keys.</summary>
public sealed class SqliteAgendaStore(SqliteStore store) : IAgendaStore
{
    internal const string Tables =
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

    public Task<Stored<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken) =>
        store.ReadAsync(session => PairAgendasRow.FindAsync(session, pair), cancellationToken);

    public Task<Saving<PairAgendas>> SavePairAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync(session => SavePairAsync(session, pair, settled, expected), cancellationToken);

    public Task<Stored<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        store.ReadAsync(session => AgendaRow.FindAsync(session, pair, start), cancellationToken);

    public Task<Saving<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<Agenda>>(
            async session =>
            {
                var current = await AgendaRow.FindAsync(session, agenda.Pair, agenda.Start);
                return current.SeenRevision == expected
                    ? new Saved<Agenda>(await AgendaRow.WriteAsync(session, agenda))
                    : new Conflict<Agenda>(current);
            },
            cancellationToken);

    public Task<Saving<PairAgendas>> SaveMoveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove move, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync(
            async session =>
            {
                var saving = await SavePairAsync(session, pair, settled, expected);
                if (saving is Saved<PairAgendas>)
                {
                    await AgendaRow.MoveAsync(session, pair.Pair, move);
                }

                return saving;
            },
            cancellationToken);

    public Task<IReadOnlyList<AgendaItem>> ReadSettledAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        store.ReadAsync(session => SettledItemRow.ShownAtAsync(session, pair, start), cancellationToken);

    public Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PairRecords>>(
            async session =>
            {
                var all = new List<PairRecords>();
                foreach (var pair in await PairAgendasRow.AllOfAsync(session, person))
                {
                    all.Add(new PairRecords(pair, await SettledItemRow.AllOfAsync(session, pair.Pair), await AgendaRow.AllOfAsync(session, pair.Pair)));
                }

                return all;
            },
            cancellationToken);

    public Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken) =>
        store.EraseAsync(
            async session =>
            {
                await SettledItemRow.DeleteWrittenByAsync(session, person);
                foreach (var pair in await PairAgendasRow.AllOfAsync(session, person))
                {
                    await PairAgendasRow.WriteAsync(session, WrittenBy.Without(pair, person));
                }
            },
            cancellationToken);

    private static async Task<Saving<PairAgendas>> SavePairAsync(
        SqliteSession session, PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected)
    {
        var current = await PairAgendasRow.FindAsync(session, pair.Pair);
        if (current.SeenRevision != expected)
        {
            return new Conflict<PairAgendas>(current);
        }

        await SettledItemRow.WriteAsync(session, pair.Pair, settled);
        return new Saved<PairAgendas>(await PairAgendasRow.WriteAsync(session, pair));
    }
}
