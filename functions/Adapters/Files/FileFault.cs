using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// What is wrong in a file, and what to do about it: messages with their arguments, in no language until somebody reads them.
/// </summary>
/// <param name="What">What is wrong and how it was handled, without a full stop.</param>
/// <param name="Remedy">What to do about it; null if there is nothing to do.</param>
public sealed record FileFault(Func<IFileFaultsMessages, string> What, Func<IFileFaultsMessages, string>? Remedy)
{
    private static IFileFaultsMessages English => Languages.English.FileFaults;

    /// <summary>Both in one sentence.</summary>
    /// <param name="language">The words of whoever reads it.</param>
    public string In(IFileFaultsMessages language) =>
        Remedy is null ? What(language) : language.FileFaultAndRemedy(What(language), Remedy(language));

    /// <summary>Two faults are the same if they say the same.</summary>
    public bool Equals(FileFault? other) => other is not null && In(English) == other.In(English);

    /// <inheritdoc/>
    public override int GetHashCode() => In(English).GetHashCode(StringComparison.Ordinal);

    /// <summary>In English, for logs.</summary>
    public override string ToString() => In(English);
}
