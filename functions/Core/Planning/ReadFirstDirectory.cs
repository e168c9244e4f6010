using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads the directory while there is no organisation to work with: after a deployment, after its nightly reading was interrupted for the
/// first time, or when the snapshot is broken or of another version. Otherwise it does nothing.
/// </summary>
public sealed class ReadFirstDirectory(ICurrentOrganisation current, RefreshDirectory refresh) : IRecurringWork
{
    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        if (!await IsKnownAsync(cancellationToken))
        {
            await refresh.RunAsync(cancellationToken);
        }
    }

    private async Task<bool> IsKnownAsync(CancellationToken cancellationToken)
    {
        try
        {
            await current.GetAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is NoOrganisationException or InvalidDataException)
        {
            return false;
        }
    }
}
