using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Stores a reading of the organisation, with what only several readings together tell: who the people of a list are, since when accounts
/// are blocked, and since when people report to their managers. Throws when the storage fails; the old snapshot is then kept.
/// </summary>
/// <param name="snapshots">Where it is stored.</param>
/// <param name="addressesInUse">
/// The ids that an installation without a snapshot has used, which are addresses; null in a directory with ids of its own.
/// </param>
public sealed class RememberOrganisation(
    IOrganisationSnapshots snapshots, Func<CancellationToken, Task<IReadOnlyList<EmailAddress>>>? addressesInUse = null)
{
    /// <param name="read">The organisation as read.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What was stored.</returns>
    public async Task<Organisation> SaveAsync(Organisation read, LocalDate today, CancellationToken cancellationToken)
    {
        var organisation = await RecallAsync(read, today, cancellationToken);
        await snapshots.SaveAsync(organisation, cancellationToken);
        return organisation;
    }

    /// <summary>The same without storing anything: what <see cref="SaveAsync"/> would store.</summary>
    public async Task<Organisation> RecallAsync(Organisation read, LocalDate today, CancellationToken cancellationToken)
    {
        var before = await BeforeAsync(read, cancellationToken);
        var identified = await IdentifyAsync(read, before, cancellationToken);
        var dated = ReportingLines.Remember(BlockedAccounts.Remember(identified, before, today), before, today);
        var owners = PassedAddresses.Remember(dated, before, today);
        return owners.Count == 0 ? dated : dated.With(owners);
    }

    /// <summary>
    /// Finds out who the people of a list are without storing anything, for whatever needs their ids before the reading is complete.
    /// </summary>
    public async Task<Organisation> IdentifyAsync(Organisation read, CancellationToken cancellationToken) =>
        await IdentifyAsync(read, await BeforeAsync(read, cancellationToken), cancellationToken);

    private async Task<Organisation> IdentifyAsync(Organisation read, Organisation? before, CancellationToken cancellationToken) =>
        before is null && read.IsList && addressesInUse is not null
            ? Identities.Remember(read, KnownPeople.WithAddresses(await addressesInUse(cancellationToken)))
            : Identities.Remember(read, before);

    private async Task<Organisation?> BeforeAsync(Organisation read, CancellationToken cancellationToken)
    {
        try
        {
            return (await snapshots.ReadAsync(known: null, cancellationToken) as SnapshotReadResult.Newer)?.Organisation;
        }
        catch (InvalidDataException) when (!read.IsList)
        {
            // It is broken or of another version, and this reading replaces it. That of a list is needed: only it knows who has which id.
            return null;
        }
    }
}
