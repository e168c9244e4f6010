using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// What was wrong in a directory that nobody here can correct, and how it was handled: a message in no language until somebody reads it. It
/// contains ids only, so it can be logged.
/// </summary>
/// <param name="Say">The sentence, in the words of whoever reads it.</param>
public sealed record DirectoryWarning(Func<IFileFaultsMessages, string> Say)
{
    /// <summary>Two warnings are the same if they say the same.</summary>
    public bool Equals(DirectoryWarning? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>In English, for logs.</summary>
    public override string ToString() => Say(Languages.English.FileFaults);
}
