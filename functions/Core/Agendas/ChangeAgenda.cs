using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Applies one edit to one item. It is applied to what is stored now, so two people can edit at once. Only a caller who gives the
/// revision they saw is refused when it is no longer current.
/// </summary>
public sealed class ChangeAgenda(AgendaStore store)
{
    private const int Attempts = 10;

    /// <param name="by">Who makes the edit: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="now">The current time.</param>
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
                return new AgendaChange.Conflict(reading);
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

        throw new IOException($"The agendas of pair {PairId.Of(by, other)} changed {Attempts} times during one edit. Try again.");
    }
}

/// <summary>The result of changing an agenda.</summary>
public abstract record AgendaChange
{
    private AgendaChange()
    {
    }

    /// <summary>The item is as wanted.</summary>
    /// <param name="Pair">All of the pair's items, as they are stored now.</param>
    /// <param name="Revision">The revision of the pair's document.</param>
    public sealed record Done(PairAgendas Pair, Revision Revision) : AgendaChange;

    /// <summary>
    /// The caller's revision is no longer current. <paramref name="Current"/> is what is stored now, to merge with (see <see
    /// cref="AgendaMerge"/>).
    /// </summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : AgendaChange;

    /// <summary>Never <see cref="EditOutcome.Done"/>.</summary>
    public sealed record Refused(EditOutcome Why) : AgendaChange;
}
