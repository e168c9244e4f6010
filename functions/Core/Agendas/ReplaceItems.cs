using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Saves all items of a pair at once, on top of the revision that the caller saw and no other.</summary>
public sealed class ReplaceItems(IAgendaStore store)
{
    /// <summary>The same for those that stand on one agenda; what stands on others only stays as it is.</summary>
    /// <param name="by">Who does it: one of the two.</param>
    /// <param name="other">The other one.</param>
    /// <param name="start">Of the 1:1.</param>
    /// <param name="wanted">All items on its agenda as they are to be, in their order.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Replacement> OnAgendaAsync(
        PersonId by, PersonId other, Instant start, IReadOnlyList<WantedItem> wanted, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        return seen != found?.Revision
            ? new Replacement.ChangedMeanwhile(reading)
            : await AgendaProposal.Of(found?.Document ?? PairAgendas.Empty(by, other), start, wanted, by, now).Match(
                all => SaveAsync(by, other, all, seen, now, cancellationToken),
                faults => Task.FromResult<Replacement>(new Replacement.Refused(faults)));
    }

    /// <param name="by">Who does it: one of the two.</param>
    /// <param name="other">The other one.</param>
    /// <param name="proposed">All items as they are to be.</param>
    /// <param name="seen">The revision that the caller saw; null when there was nothing yet.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Replacement> SaveAsync(
        PersonId by, PersonId other, IReadOnlyList<AgendaItem> proposed, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
        var found = reading as Found<PairAgendas>;
        if (seen != found?.Revision)
        {
            return new Replacement.ChangedMeanwhile(reading);
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
            Conflict<PairAgendas> conflict => new Replacement.ChangedMeanwhile(conflict.Current),
            _ => throw new InvalidOperationException("Saving is closed."),
        };
}

/// <summary>What came of replacing all items.</summary>
public abstract record Replacement
{
    private Replacement()
    {
    }

    public sealed record Done(PairAgendas Pair, Revision Revision) : Replacement;

    /// <summary>Not what the caller had seen: here is what there is now, to merge with (see <see cref="AgendaMerge"/>).</summary>
    public sealed record ChangedMeanwhile(Reading<PairAgendas> Current) : Replacement;

    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : Replacement;
}
