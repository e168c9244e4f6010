using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Changes what two people have chosen for all of their agendas. The change is made to what is stored now.</summary>
public sealed class ChangePair(AgendaStore store)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <param name="by">Who changes it: one of the two.</param>
    /// <param name="other">The other person.</param>
    /// <param name="change">
    /// Returns the pair as it should be; the same pair if there is nothing to change. It may be called several times.
    /// </param>
    /// <param name="seen">The revision that must still be the current one; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ChangePairResult> ApplyAsync(
        PersonId by, PersonId other, Func<PairAgendas, PairAgendas> change, Revision? seen, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(PairId.Of(by, other), cancellationToken);
            if (seen is not null && seen != reading.SeenRevision)
            {
                return new ChangePairResult.Conflict(reading);
            }

            var before = reading.DocumentOrNull ?? PairAgendas.Empty(by, other);
            var after = change(before);
            if (ReferenceEquals(after, before))
            {
                return new ChangePairResult.Done(before, reading.SeenRevision);
            }

            if (await store.SavePairAsync(after, [], reading.SeenRevision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new ChangePairResult.Done(after, saved.Revision);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(PairId.Of(by, other).Value));
    }
}

/// <summary>The result of changing what two people have chosen.</summary>
public abstract record ChangePairResult
{
    private ChangePairResult()
    {
    }

    /// <summary>Stored; it applies from the next agenda that is prepared.</summary>
    /// <param name="Pair">The pair, as it is stored now.</param>
    /// <param name="Revision">Null if there was nothing to store because the pair has no agendas and nothing was chosen.</param>
    public sealed record Done(PairAgendas Pair, Revision? Revision) : ChangePairResult;

    /// <summary>The caller's revision is no longer current. <paramref name="Current"/> is what is stored now.</summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : ChangePairResult;
}
