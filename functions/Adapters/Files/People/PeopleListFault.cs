using System.Globalization;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What is wrong in a list of people, where, and the remedy.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Line">The line, or the row of a sheet, from 1; null when it concerns the whole file.</param>
/// <param name="What">What is wrong and how it was handled, without a full stop.</param>
/// <param name="Remedy">What to do about it, without a full stop; null if there is nothing to do.</param>
public sealed record PeopleListFault(string File, int? Line, string What, string? Remedy)
{
    /// <summary>Both in one sentence, for people.</summary>
    public string Message => Remedy is null ? What : $"{What}; {Remedy}";

    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Message}") : $"{File}: {Message}";
}
