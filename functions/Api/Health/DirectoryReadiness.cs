using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Api.Health;

/// <summary>The directory has been read at least once.</summary>
public sealed class DirectoryReadiness(ICurrentOrganisation organisation) : IReadiness
{
    public string Name => "directory";

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await organisation.GetAsync(cancellationToken);
        return true;
    }
}
