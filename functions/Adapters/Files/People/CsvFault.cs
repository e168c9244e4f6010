using System.Globalization;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What is wrong, or merely odd, in a CSV file, where, and what to do about it.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Line">The line of the file, from 1, where the row starts; null when it is about the whole file.</param>
/// <param name="Message">For a person: the fault and the remedy.</param>
public sealed record CsvFault(string File, int? Line, string Message)
{
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Message}") : $"{File}: {Message}";
}
