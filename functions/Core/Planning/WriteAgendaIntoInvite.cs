using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Writes the agenda of a message, and puts it into its invite; where calendars can be written to, it takes the place of <see cref="WriteAgenda"/>.</summary>
public sealed class WriteAgendaIntoInvite(WriteAgenda write, ReadAgenda read, PutIntoInvite put, IClock clock) : IHandleWork
{
    /// <summary>When nothing says how long to wait.</summary>
    private static readonly Duration Wait = Duration.FromMinutes(5);

    /// <summary>About an hour of it: a calendar that is not to be had for longer needs somebody to look at it.</summary>
    private const int MostAttempts = 12;

    public WorkKind Kind => WorkKind.Agenda;

    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        var outcome = await write.HandleAsync(message, cancellationToken);
        if (outcome is not WorkOutcome.Done || AgendaWork.TryRead(message) is not { } work)
        {
            return outcome;
        }

        var now = clock.GetCurrentInstant();
        return await read.AtAsync(work.Pair, work.Start, now, cancellationToken) is AgendaReading.Prepared prepared
            ? Outcome(await put.ForAsync(prepared.Agenda, prepared.Pair, InsertionCause.Automatic, now, cancellationToken), message.Attempt, now)
            : outcome;
    }

    private static WorkOutcome Outcome(Insertion insertion, int attempt, Instant now) => insertion switch
    {
        Insertion.InOtherHands held => new WorkOutcome.Later(held.Until - now, "Another is writing the invite."),
        Insertion.NotWritable { Fault.Kind: CalendarFault.Unavailable } unavailable when attempt < MostAttempts =>
            new WorkOutcome.Later(unavailable.Fault.RetryAfter ?? Wait, "The calendar could not be read or written now."),
        _ => new WorkOutcome.Done(),
    };
}
