using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

/// <summary>A store that keeps the promises of the port as long as the process lives.</summary>
internal sealed class InMemoryAgendaStore : IAgendaStore
{
    private readonly Dictionary<PairId, Found<PairAgendas>> pairs = [];
    private readonly Dictionary<(PairId, Instant), Found<Agenda>> agendas = [];
    private readonly Dictionary<(PairId, ItemId), AgendaItem> settledItems = [];
    private int revision;

    /// <summary>Runs once before the next save, as if somebody else were faster.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public Task<Stored<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<PairAgendas>>(pairs.TryGetValue(pair, out var found) ? found : new NotThere<PairAgendas>());

    public async Task<Saving<PairAgendas>> SavePairAsync(PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected, CancellationToken cancellationToken)
    {
        await LetOthersGoFirst();
        if (pairs.GetValueOrDefault(pair.Pair)?.Revision != expected)
        {
            return new Conflict<PairAgendas>(await ReadPairAsync(pair.Pair, cancellationToken));
        }

        foreach (var item in settled)
        {
            settledItems[(pair.Pair, item.Id)] = item;
        }

        pairs[pair.Pair] = new Found<PairAgendas>(pair, Next());
        return new Saved<PairAgendas>(pairs[pair.Pair].Revision);
    }

    public Task<Stored<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<Agenda>>(agendas.TryGetValue((pair, start), out var found) ? found : new NotThere<Agenda>());

    public async Task<Saving<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken)
    {
        await LetOthersGoFirst();
        var key = (agenda.Pair, agenda.Start);
        if (agendas.GetValueOrDefault(key)?.Revision != expected)
        {
            return new Conflict<Agenda>(await ReadAgendaAsync(agenda.Pair, agenda.Start, cancellationToken));
        }

        agendas[key] = new Found<Agenda>(agenda, Next());
        return new Saved<Agenda>(agendas[key].Revision);
    }

    public async Task<Saving<PairAgendas>> SaveMoveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove move, Revision? expected, CancellationToken cancellationToken)
    {
        var saving = await SavePairAsync(pair, settled, expected, cancellationToken);
        if (saving is Saved<PairAgendas> && agendas.Remove((pair.Pair, move.From), out var old))
        {
            agendas.TryAdd((pair.Pair, move.To), new Found<Agenda>(old.Document with { Start = move.To }, Next()));
        }

        return saving;
    }

    public Task<IReadOnlyList<AgendaItem>> ReadSettledAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AgendaItem>>(
            [.. settledItems.Where(s => s.Key.Item1 == pair && s.Value.On <= start && s.Value.Done!.On >= start).Select(s => s.Value).OrderBy(i => i.Id)]);

    public Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PairRecords>>([.. pairs.Values.Select(p => p.Document).Where(p => p.Has(person)).Select(p => new PairRecords(
            p,
            [.. settledItems.Where(s => s.Key.Item1 == p.Pair).Select(s => s.Value).OrderBy(i => i.Done!.On).ThenBy(i => i.Id)],
            [.. agendas.Values.Select(a => a.Document).Where(a => a.Pair == p.Pair).OrderBy(a => a.Start)]))]);

    public Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (key, found) in pairs.Where(p => p.Value.Document.Has(person)).ToList())
        {
            pairs[key] = new Found<PairAgendas>(WrittenBy.Without(found.Document, person), Next());
        }

        foreach (var key in settledItems.Where(s => s.Value.Author == person).Select(s => s.Key).ToList())
        {
            settledItems.Remove(key);
        }

        return Task.CompletedTask;
    }

    private async Task LetOthersGoFirst()
    {
        if (BeforeSave is { } others)
        {
            BeforeSave = null;
            await others();
        }
    }

    private Revision Next() => new($"r{++revision}");
}
