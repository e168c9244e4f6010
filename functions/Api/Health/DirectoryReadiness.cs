using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Api.Health;

/// <summary>Ready once the directory has been read at least once.</summary>
/// <param name="organisation">Throws while the organisation has never been read.</param>
public sealed class DirectoryReadiness(ICurrentOrganisation organisation) : IReadiness
{
    /// <inheritdoc/>
    public string Name => "directory";

    /// <inheritdoc/>
    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await organisation.GetAsync(cancellationToken);
        return true;
    }
}
