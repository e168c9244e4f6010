using System.Globalization;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What is wrong in a list of people, where, and the remedy.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Line">The line, or the row of a sheet, from 1; null when it concerns the whole file.</param>
/// <param name="Fault">What is wrong, and the remedy, in no language yet.</param>
public sealed record PeopleListFault(string File, int? Line, FileFault Fault)
{
    /// <summary>What is wrong and how it was handled, in English.</summary>
    public string What => Fault.What(Languages.English.FileFaults);

    /// <summary>What to do about it, in English; null if there is nothing to do.</summary>
    public string? Remedy => Fault.Remedy?.Invoke(Languages.English.FileFaults);

    /// <summary>Both in one sentence of English.</summary>
    public string Message => Fault.ToString();

    /// <summary>The place, what is wrong, and the remedy.</summary>
    public string In(IFileFaultsMessages language) => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Fault.In(language)}")
        : $"{File}: {Fault.In(language)}";

    public override string ToString() => In(Languages.English.FileFaults);
}
