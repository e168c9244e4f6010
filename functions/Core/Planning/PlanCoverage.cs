using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Queues the calendars that are due to be read, <see cref="CoverageWork.MaxOwners"/> in each message.</summary>
public sealed class PlanCoverage(ICurrentOrganisation organisation, DueCalendars due, IWorkQueue queue) : IRecurringWork
{
    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        var batches = due.FindAsync(chart, now, cancellationToken).Chunk(CoverageWork.MaxOwners);
        await queue.EnqueueAllAsync(batches.Select(owners => new CoverageWork(owners, now).ToMessage()), cancellationToken);
    }
}
