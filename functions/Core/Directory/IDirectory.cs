using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>Where the people of the organisation come from.</summary>
public interface IDirectory
{
    /// <summary>
    /// The whole organisation as it is now. Throws when it cannot be read completely, because half an organisation is worse than none.
    /// </summary>
    Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>The result of reading a directory.</summary>
/// <param name="Organisation">The people, groups and rooms.</param>
/// <param name="Warnings">What was wrong and has been left out or repaired; ids only.</param>
public sealed record DirectoryReadResult(Organisation Organisation, IReadOnlyList<DirectoryWarning> Warnings);
