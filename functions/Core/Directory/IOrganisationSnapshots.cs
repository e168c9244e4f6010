using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Stores the organisation as last read from its <see cref="IDirectory"/>, so that instances of the program need not read it again. Throws
/// when the storage fails.
/// </summary>
public interface IOrganisationSnapshots
{
    /// <param name="known">The revision that the caller has; null when none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SnapshotReadResult> ReadAsync(Revision? known, CancellationToken cancellationToken);

    /// <summary>Replaces the snapshot atomically: readers see the old one or the new one.</summary>
    Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken);
}

/// <summary>The result of reading the snapshot.</summary>
public abstract record SnapshotReadResult
{
    private SnapshotReadResult()
    {
    }

    /// <summary>There is a newer snapshot than the caller has.</summary>
    /// <param name="Organisation">The organisation in it.</param>
    /// <param name="Revision">To pass to the next <see cref="IOrganisationSnapshots.ReadAsync"/>.</param>
    public sealed record Newer(Organisation Organisation, Revision Revision) : SnapshotReadResult;

    /// <summary>The caller has the latest one; checking costs almost nothing.</summary>
    public sealed record Unchanged : SnapshotReadResult;

    /// <summary>No snapshot has been saved yet.</summary>
    public sealed record NotFound : SnapshotReadResult;
}
