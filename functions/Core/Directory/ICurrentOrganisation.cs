using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>The organisation as last read from its <see cref="IDirectory"/>: quick enough to be asked for at every request.</summary>
public interface ICurrentOrganisation
{
    /// <summary>The latest snapshot; the same object until the next one. Throws while there has been none yet.</summary>
    ValueTask<Organisation> GetAsync(CancellationToken cancellationToken);
}
