using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Does one thing to one item. It is done to what is saved now, so two people who edit at once do not get in each other's way;
/// only a caller who names the revision they saw is refused when it is no longer the current one.
/// </summary>
public sealed class ChangeAgenda(IAgendaStore store)
{
    private const int Attempts = 10;

    /// <param name="by">Who does it: one of the two.</param>
    /// <param name="other">The other one.</param>
    /// <param name="edit">What.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<AgendaChange> ApplyAsync(
        PersonId by, PersonId other, AgendaEdit edit, Revision? seen, Instant now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
            var found = reading as Found<PairAgendas>;
            if (seen is not null && seen != found?.Revision)
            {
                return new AgendaChange.ChangedMeanwhile(reading);
            }

            var before = found?.Document ?? PairAgendas.Empty(by, other);
            switch (EditAgenda.Apply(before, edit, by, now))
            {
                case EditOutcome.Done { After: var after } when found is not null && after == before:
                    return new AgendaChange.Done(before, found.Revision);
                case EditOutcome.Done { After: var after }:
                    if (await store.SavePairAsync(after, [], found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
                    {
                        return new AgendaChange.Done(after, saved.Revision);
                    }

                    break;
                case var refused:
                    return new AgendaChange.Refused(refused);
            }
        }

        throw new IOException($"The agendas of pair {PairId.Of(by, other)} changed {Attempts} times during one edit; try again.");
    }
}

/// <summary>What came of changing an agenda.</summary>
public abstract record AgendaChange
{
    private AgendaChange()
    {
    }

    public sealed record Done(PairAgendas Pair, Revision Revision) : AgendaChange;

    /// <summary>Not what the caller had seen: here is what there is now, to merge with (see <see cref="AgendaMerge"/>).</summary>
    public sealed record ChangedMeanwhile(Reading<PairAgendas> Current) : AgendaChange;

    /// <summary>Never <see cref="EditOutcome.Done"/>.</summary>
    public sealed record Refused(EditOutcome Why) : AgendaChange;
}
