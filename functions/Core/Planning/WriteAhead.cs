using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Writes one agenda of the plan, puts it into its invite, and remembers that both is done. However often it is called, and wherever it
/// is killed, there is one agenda, and it is put there once.
/// </summary>
public sealed class WriteAhead(PrepareDueAgenda prepare, PutIntoInvite put, IAgendaStore agendas)
{
    /// <returns>What became of the invite; null when no template fits, so that there is no agenda.</returns>
    public async Task<Insertion?> ForAsync(DueAgenda due, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (await prepare.ForAsync(due, chart, now, cancellationToken) is not Preparation.Ready ready)
        {
            return null;
        }

        var insertion = await put.ForAsync(ready.Agenda, ready.Pair, InsertionCause.Automatic, now, cancellationToken);
        if (IsFinal(insertion))
        {
            // Refused when somebody has changed it meanwhile: then it stays on the plan, and the next time finds its invite done.
            await agendas.SaveAgendaAsync(ready.Agenda with { AheadAt = now }, ready.AgendaRevision, cancellationToken);
        }

        return insertion;
    }

    private static bool IsFinal(Insertion insertion) => insertion is not (Insertion.InOtherHands or Insertion.NotWritable { Fault.Kind: CalendarFault.Unavailable });
}
