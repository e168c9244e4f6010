using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Prepares the agenda that a message names and puts it into its invite, if it is still due.</summary>
public sealed class WriteAgenda(ICurrentOrganisation organisation, DueAgendas due, DeliverAgenda ahead, IClock clock) : IHandleWork
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Agenda;

    /// <inheritdoc/>
    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (AgendaWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (people, now) = (await organisation.GetAsync(cancellationToken), clock.GetCurrentInstant());
        return await due.FindAsync(work, people.Chart, now, cancellationToken) is { } agenda
            ? Outcome(await ahead.ForAsync(agenda, people, now, cancellationToken), message.Attempt, now)
            : new WorkOutcome.Done();
    }

    private static WorkOutcome Outcome(InsertionResult? insertion, int attempt, Instant now) => insertion switch
    {
        InsertionResult.ClaimedByAnother held => new WorkOutcome.Later(held.Until - now, "Another process is writing to the invite."),
        InsertionResult.NotWritable { Fault: { Kind: CalendarFault.Unavailable } fault } =>
            new WorkOutcome.Later(fault.RetryAfter ?? RetryBackoff.After(attempt), "The calendar did not respond."),
        InsertionResult.NotWritable { Fault.Kind: CalendarFault.AccessDenied } =>
            new WorkOutcome.Failed(new WorkFault.CalendarDenied()),
        _ => new WorkOutcome.Done(),
    };
}
