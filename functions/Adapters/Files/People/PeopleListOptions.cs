using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What a person says about a list, beyond what stands in it.</summary>
public sealed record PeopleListOptions
{
    /// <summary>
    /// A column's name in our words, such as <c>manager</c>, with its heading in the list. It replaces what we would have taken.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>How the list writes its dates, such as <c>dd/MM/yyyy</c>, where it is not obvious.</summary>
    public string? Dates { get; init; }

    /// <summary>The day on which people whose last day is past have left; null if dates of leaving are not to be looked at.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The names that <see cref="Columns"/> may have.</summary>
    public static IEnumerable<string> ColumnNames => People.ColumnNames.Own.Keys;

    /// <summary>Whether <see cref="Dates"/> may have this value.</summary>
    public static bool IsDatePattern(string text) => ListDate.IsPattern(text);

    /// <summary>The same at another time. Nobody has left before their last day is over everywhere on Earth.</summary>
    public PeopleListOptions At(Instant now) => this with { Today = now.WithOffset(Offset.FromHours(-12)).Date };
}
