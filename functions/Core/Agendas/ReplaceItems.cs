using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Saves all items of a pair at once, if the revision that the caller saw is still the current one.</summary>
public sealed class ReplaceItems(AgendaStore store)
{
    /// <summary>Saves all items on one agenda; items that are only on others are not touched.</summary>
    /// <param name="by">Who saves: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="start">The start of the 1:1.</param>
    /// <param name="wanted">All items on its agenda as they should be, in order.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Replacement> OnAgendaAsync(
        PersonId by,
        PersonId other,
        Instant start,
        IReadOnlyList<RequestedItem> wanted,
        Revision? seen,
        Instant now,
        CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        return seen != found?.Revision
            ? new Replacement.Conflict(reading)
            : await AgendaProposal.Of(found?.Document ?? PairAgendas.Empty(by, other), start, wanted, by, now).Match(
                all => SaveAsync(by, other, all, seen, now, cancellationToken),
                faults => Task.FromResult<Replacement>(new Replacement.Refused(faults)));
    }

    /// <param name="by">Who saves: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="proposed">All items as they should be.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Replacement> SaveAsync(
        PersonId by, PersonId other, IReadOnlyList<AgendaItem> proposed, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        if (seen != found?.Revision)
        {
            return new Replacement.Conflict(reading);
        }

        return ItemsProposal.Apply(found?.Document ?? PairAgendas.Empty(by, other), proposed, by, now) switch
        {
            ProposalOutcome.Accepted accepted => await SaveAsync(accepted.After, seen, cancellationToken),
            ProposalOutcome.Refused refused => new Replacement.Refused(refused.Faults),
            _ => throw new InvalidOperationException("ProposalOutcome is closed."),
        };
    }

    private async Task<Replacement> SaveAsync(PairAgendas after, Revision? seen, CancellationToken cancellationToken) =>
        await store.SavePairAsync(after, [], seen, cancellationToken) switch
        {
            Saved<PairAgendas> saved => new Replacement.Done(after, saved.Revision),
            Conflict<PairAgendas> conflict => new Replacement.Conflict(conflict.Current),
            _ => throw new InvalidOperationException("Saving is closed."),
        };
}

/// <summary>The result of replacing all items.</summary>
public abstract record Replacement
{
    private Replacement()
    {
    }

    /// <summary>All items are as wanted.</summary>
    /// <param name="Pair">As it is stored now.</param>
    /// <param name="Revision">The revision of the pair's document.</param>
    public sealed record Done(PairAgendas Pair, Revision Revision) : Replacement;

    /// <summary>
    /// The caller's revision is no longer current. <paramref name="Current"/> is what is stored now, to merge with (see <see
    /// cref="AgendaMerge"/>).
    /// </summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : Replacement;

    /// <summary>The list breaks a rule; nothing was saved.</summary>
    /// <param name="Faults">The broken rules; at least one.</param>
    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : Replacement;
}
