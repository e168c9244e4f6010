using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Moves the agendas and items of two people when one of them has another id. Everything is copied before anything is deleted, so a crash
/// in between leaves two and never none, and a repetition deletes the old ones.
/// </summary>
public sealed class RenamedAgendas(IDocuments documents) : IPairWriting
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    private readonly AgendaStore store = new(documents);

    /// <inheritdoc/>
    public async Task MoveAsync(RenamedPair renamed, CancellationToken cancellationToken)
    {
        var old = await store.ReadAllAsync(renamed.From, cancellationToken);
        foreach (var agenda in old.Agendas)
        {
            // If the pair has one at that time under today's id, that one stays.
            await store.SaveAgendaAsync(Renamed(agenda, renamed), expected: null, cancellationToken);
        }

        if (old.Pair is not null || old.Archived.Count > 0)
        {
            await SaveAsync(old.Pair, [.. old.Archived.Select(item => Renamed(item, renamed))], renamed, cancellationToken);
        }

        await store.ForgetPairAsync(renamed.From, cancellationToken);
    }

    private async Task SaveAsync(
        PairAgendas? old, IReadOnlyList<AgendaItem> archived, RenamedPair renamed, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var there = await store.ReadPairAsync(renamed.To, cancellationToken);
            var now = there.DocumentOrNull ?? PairAgendas.Empty(renamed.Person, renamed.Other);
            var joined = old is null ? now : Joined(now, old, renamed);
            var kept = joined.Items.Select(i => i.Id).ToHashSet();
            if (await store.SavePairAsync(joined, [.. archived.Where(i => !kept.Contains(i.Id))], there.SeenRevision, cancellationToken)
                is Saved<PairAgendas>)
            {
                return;
            }
        }

        throw new RefusedException(say => say.Access.DataContended(renamed.To.Value));
    }

    /// <summary>What the pair has under today's id comes first.</summary>
    private static PairAgendas Joined(PairAgendas now, PairAgendas old, RenamedPair renamed)
    {
        var joined = now.WithItems(now.Items.Concat(old.Items.Select(i => Renamed(i, renamed))).DistinctBy(i => i.Id))
            .WithAgendas(old.Agendas.Concat(now.Agendas))
            .Speaking(now.Language ?? (old.Language is { } chosen ? chosen with { By = renamed.Now(chosen.By) } : null));
        return old.Preferred.Where(p => now.PreferredBy(renamed.Now(p.Key)) is null)
            .Aggregate(joined, (pair, p) => pair.Preferring(renamed.Now(p.Key), p.Value));
    }

    private static AgendaItem Renamed(AgendaItem item, RenamedPair renamed) => item with
    {
        Author = renamed.Now(item.Author),
        Done = item.Done is { } done ? done with { By = renamed.Now(done.By) } : null,
    };

    private static Agenda Renamed(Agenda agenda, RenamedPair renamed) => agenda with
    {
        Pair = renamed.To,
        Lead = renamed.Now(agenda.Lead),
        Other = renamed.Now(agenda.Other),
    };
}
