using System.Globalization;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Scale;

/// <summary>
/// The snapshot of the organisation. A hundred instances share one immutable object here; in Azure each would have its own, and the memory
/// of one is measured.
/// </summary>
internal sealed class SharedSnapshots(Organisation? first, TimeProvider time) : IOrganisationSnapshots
{
    private readonly Lock gate = new();
    private Organisation? organisation = first;
    private int saved = 1;

    public async Task<SnapshotReadResult> ReadAsync(Revision? known, CancellationToken cancellationToken)
    {
        await Task.Delay(Latencies.Snapshot, time, cancellationToken);
        lock (gate)
        {
            var current = new Revision(saved.ToString(CultureInfo.InvariantCulture));
            if (organisation is null)
            {
                return new SnapshotReadResult.NotFound();
            }

            return known == current ? new SnapshotReadResult.Unchanged() : new SnapshotReadResult.Newer(organisation, current);
        }
    }

    public async Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken)
    {
        await Task.Delay(Latencies.Snapshot, time, cancellationToken);
        lock (gate)
        {
            this.organisation = organisation;
            return new Revision((++saved).ToString(CultureInfo.InvariantCulture));
        }
    }
}
