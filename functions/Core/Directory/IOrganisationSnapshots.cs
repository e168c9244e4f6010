using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Keeps the organisation as it was last read from its <see cref="IDirectory"/>, so that every instance need not read it anew.
/// Throws when the storage fails, which is never "there is none".
/// </summary>
public interface IOrganisationSnapshots
{
    /// <param name="known">What the caller has already; null when nothing.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SnapshotReading> ReadAsync(Revision? known, CancellationToken cancellationToken);

    /// <summary>Replaces the snapshot as a whole: readers see the old one or the new one.</summary>
    Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken);
}

/// <summary>What came of asking for the snapshot.</summary>
public abstract record SnapshotReading
{
    private SnapshotReading()
    {
    }

    public sealed record Newer(Organisation Organisation, Revision Revision) : SnapshotReading;

    /// <summary>The caller has the latest; it cost next to nothing.</summary>
    public sealed record Unchanged : SnapshotReading;

    /// <summary>None was ever saved.</summary>
    public sealed record NotThere : SnapshotReading;
}
