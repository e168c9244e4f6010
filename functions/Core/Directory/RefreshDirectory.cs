namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Reads the whole organisation anew and keeps it for everybody else to look at. When the directory cannot be read it throws, and
/// the snapshot stays what it was.
/// </summary>
public sealed class RefreshDirectory(IDirectory directory, IOrganisationSnapshots snapshots)
{
    /// <returns>How many people there are.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var organisation = await directory.ReadAsync(cancellationToken);
        await snapshots.SaveAsync(organisation, cancellationToken);
        return organisation.Chart.People.Count;
    }
}
