using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Queues the agendas that are due and not yet prepared, or not yet in their invites. Each stays due until its 1:1 starts.
/// </summary>
public sealed class PlanAgendas(ICurrentOrganisation organisation, DueAgendas due, ReadAgenda agendas, IWorkQueue queue) : IRecurringWork
{
    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken) =>
        await AskAsync(due.FindAllAsync((await organisation.GetAsync(cancellationToken)).Chart, now, cancellationToken), cancellationToken);

    /// <summary>Queues the agendas of one person, who may have left.</summary>
    public async Task OfAsync(PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        await AskAsync((await due.OfAsync(person, chart, now, cancellationToken)).ToAsyncEnumerable(), cancellationToken);

    private Task AskAsync(IAsyncEnumerable<DueAgenda> all, CancellationToken cancellationToken) =>
        queue.EnqueueAllAsync(
            all.Where(async (agenda, stop) => !await agendas.IsPreparedAsync(agenda.Pair, agenda.Start, stop))
                .Select(agenda => AgendaWork.Of(agenda).ToMessage()),
            cancellationToken);
}
