using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Asks for the calendars that are due to be read, <see cref="CoverageWork.MostOwners"/> a message.</summary>
public sealed class PlanCoverage(ICurrentOrganisation organisation, DueCalendars due, IWorkQueue queue) : IRecurringWork
{
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        var batches = due.AtAsync(chart, now, cancellationToken).Chunk(CoverageWork.MostOwners);
        await queue.EnqueueAllAsync(batches.Select(owners => new CoverageWork(owners, now).ToMessage()), cancellationToken);
    }
}
