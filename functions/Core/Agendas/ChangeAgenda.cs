using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Changes the items on the agendas of two people.</summary>
public sealed class ChangeAgenda(AgendaStore store)
{
    private const int Attempts = 10;

    /// <summary>
    /// Applies one edit to one item. It is applied to what is stored now, so two people can edit at once. Only a caller who gives the
    /// revision they saw is refused when it is no longer current.
    /// </summary>
    /// <param name="by">Who makes the edit: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ChangeAgendaResult> ApplyAsync(
        PersonId by, PersonId other, AgendaEdit edit, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
            var found = reading as Found<PairAgendas>;
            if (seen is not null && seen != found?.Revision)
            {
                return new ChangeAgendaResult.Conflict(reading);
            }

            var before = found?.Document ?? PairAgendas.Empty(by, other);
            switch (EditAgenda.Apply(before, edit, by, now))
            {
                case EditOutcome.Done { After: var after } when found is not null && after == before:
                    return new ChangeAgendaResult.Done(before, found.Revision);
                case EditOutcome.Done { After: var after }:
                    if (await store.SavePairAsync(after, [], found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
                    {
                        return new ChangeAgendaResult.Done(after, saved.Revision);
                    }

                    break;
                case var refused:
                    return new ChangeAgendaResult.Refused(refused);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(PairId.Of(by, other).Value));
    }

    /// <summary>Saves all items on one agenda; items that are only on others are not touched.</summary>
    /// <param name="by">Who saves: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="start">The start of the 1:1.</param>
    /// <param name="requested">All items on its agenda as they should be, in order.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ReplaceItemsResult> ReplaceAsync(
        PersonId by,
        PersonId other,
        Instant start,
        IReadOnlyList<RequestedItem> requested,
        Revision? seen,
        Instant now,
        CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        return seen != found?.Revision
            ? new ReplaceItemsResult.Conflict(reading)
            : await AgendaProposal.Of(found?.Document ?? PairAgendas.Empty(by, other), start, requested, by, now).Match(
                all => ReplaceAllAsync(by, other, all, seen, now, cancellationToken),
                faults => Task.FromResult<ReplaceItemsResult>(new ReplaceItemsResult.Refused(faults)));
    }

    /// <summary>Saves all items of the pair, on whatever agenda they are.</summary>
    /// <param name="by">Who saves: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="proposed">All items as they should be.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ReplaceItemsResult> ReplaceAllAsync(
        PersonId by, PersonId other, IReadOnlyList<AgendaItem> proposed, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        if (seen != found?.Revision)
        {
            return new ReplaceItemsResult.Conflict(reading);
        }

        return ItemsProposal.Apply(found?.Document ?? PairAgendas.Empty(by, other), proposed, by, now) switch
        {
            ProposalOutcome.Accepted accepted => await SaveAsync(accepted.After, seen, cancellationToken),
            ProposalOutcome.Refused refused => new ReplaceItemsResult.Refused(refused.Faults),
            _ => throw new InvalidOperationException("ProposalOutcome has no other case."),
        };
    }

    private async Task<ReplaceItemsResult> SaveAsync(PairAgendas after, Revision? seen, CancellationToken cancellationToken) =>
        await store.SavePairAsync(after, [], seen, cancellationToken) switch
        {
            Saved<PairAgendas> saved => new ReplaceItemsResult.Done(after, saved.Revision),
            Conflict<PairAgendas> conflict => new ReplaceItemsResult.Conflict(conflict.Current),
            _ => throw new InvalidOperationException("SaveResult has no other case."),
        };
}

/// <summary>The result of changing an agenda.</summary>
public abstract record ChangeAgendaResult
{
    private ChangeAgendaResult()
    {
    }

    /// <summary>The item is as requested.</summary>
    /// <param name="Pair">All of the pair's items, as they are stored now.</param>
    /// <param name="Revision">The revision of the pair's document.</param>
    public sealed record Done(PairAgendas Pair, Revision Revision) : ChangeAgendaResult;

    /// <summary>
    /// The caller's revision is no longer current. <paramref name="Current"/> is what is stored now, to merge with (see <see
    /// cref="AgendaMerge"/>).
    /// </summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : ChangeAgendaResult;

    /// <summary>Never <see cref="EditOutcome.Done"/>.</summary>
    public sealed record Refused(EditOutcome Why) : ChangeAgendaResult;
}
