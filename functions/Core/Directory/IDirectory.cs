namespace OutlookOneOnOne.Core.Directory;

/// <summary>Where the people of the organisation come from.</summary>
public interface IDirectory
{
    /// <summary>The whole organisation as it stands now. Throws when it cannot be read: half an organisation is worse than none.</summary>
    Task<Organisation> ReadAsync(CancellationToken cancellationToken);
}
