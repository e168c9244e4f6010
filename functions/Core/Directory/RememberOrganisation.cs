using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Stores a reading of the organisation, with what only several readings together tell: since when accounts are blocked, and since when
/// people report to their managers. Throws when the storage fails; the old snapshot is then kept.
/// </summary>
/// <param name="snapshots">Where it is stored.</param>
public sealed class RememberOrganisation(IOrganisationSnapshots snapshots)
{
    /// <param name="read">The organisation as read.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What was stored.</returns>
    public async Task<Organisation> SaveAsync(Organisation read, LocalDate today, CancellationToken cancellationToken)
    {
        var before = await BeforeAsync(cancellationToken);
        var organisation = ReportingLines.Remember(BlockedAccounts.Remember(read, before, today), before, today);
        await snapshots.SaveAsync(organisation, cancellationToken);
        return organisation;
    }

    private async Task<Organisation?> BeforeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await snapshots.ReadAsync(known: null, cancellationToken) as SnapshotReadResult.Newer)?.Organisation;
        }
        catch (InvalidDataException)
        {
            return null; // It is broken or of another version, and this reading replaces it.
        }
    }
}
