using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>The organisation as last read from its <see cref="IDirectory"/>; fast enough to be used in every request.</summary>
public interface ICurrentOrganisation
{
    /// <summary>
    /// The latest snapshot; the same object until there is a newer one. Throws <see cref="NoOrganisationException"/> until there is a first
    /// one.
    /// </summary>
    ValueTask<Organisation> GetAsync(CancellationToken cancellationToken);
}
