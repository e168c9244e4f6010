using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>Where the people of the organisation come from.</summary>
public interface IDirectory
{
    /// <summary>The whole organisation as it stands now. Throws when it cannot be read: half an organisation is worse than none.</summary>
    Task<DirectoryReading> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>An organisation as its directory has it.</summary>
/// <param name="Organisation">The people, groups and rooms.</param>
/// <param name="Warnings">What could not be believed and was left out or mended; ids only.</param>
public sealed record DirectoryReading(Organisation Organisation, IReadOnlyList<string> Warnings);
