using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Writes the agenda of a message ahead of its 1:1, if it is still due.</summary>
public sealed class WriteAgenda(ICurrentOrganisation organisation, DueAgendas due, PrepareDueAgenda prepare, IClock clock) : IHandleWork
{
    public WorkKind Kind => WorkKind.Agenda;

    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (AgendaWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (await due.FindAsync(work, chart, now, cancellationToken) is { } agenda)
        {
            await prepare.ForAsync(agenda, chart, now, cancellationToken);
        }

        return new WorkOutcome.Done();
    }
}
