using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Prepares one agenda of the plan, puts it into its invite, and records that both are done. However often it is called, and wherever it is
/// killed, there is one agenda, and it is put there once.
/// </summary>
/// <param name="prepare">Prepares it, and records that it is done.</param>
/// <param name="insert">Puts it into the invite.</param>
/// <param name="live">Makes the link in the invite.</param>
public sealed class DeliverAgenda(PrepareDueAgenda prepare, InsertAgenda insert, LiveAgendas live)
{
    /// <returns>The result for the invite; null when no template fits, so that there is no agenda.</returns>
    public async Task<InsertionResult?> ForAsync(
        DueAgenda due, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        if (await prepare.ForAsync(due, organisation.Chart, now, cancellationToken)
            is not PrepareAgendaResult.Ready { Agenda: var agenda } ready)
        {
            return null;
        }

        var (lead, other) = agenda.Lead == due.Preparer.Id ? (due.Preparer, due.Other) : (due.Other, due.Preparer);
        var request = new InsertionRequest(agenda, ready.Pair, lead, other, live, AskedBy: null);
        var insertion = await insert.ForAsync(request, organisation, now, cancellationToken);
        if (IsFinal(insertion))
        {
            // Refused when somebody has changed it in the meantime: it then stays due, and the next run finds that its invite is done.
            await prepare.RecordAsync(ready, now, cancellationToken);
        }

        return insertion;
    }

    private static bool IsFinal(InsertionResult insertion) =>
        insertion is not (InsertionResult.ClaimedByAnother
            or InsertionResult.NotWritable { Fault.Kind: Meetings.CalendarFault.Unavailable });
}
