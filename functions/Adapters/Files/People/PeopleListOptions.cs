using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What the user says about a list, in addition to its content.</summary>
public sealed record PeopleListOptions
{
    /// <summary>Column names, such as <c>manager</c>, with their headings in the list. They override our own choice.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>How the list writes its dates, such as <c>dd/MM/yyyy</c>, if that is not obvious.</summary>
    public string? Dates { get; init; }

    /// <summary>People whose last day is before this day have left; null to ignore leaving dates.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>
    /// Counts the known columns that a row names, for a list that is not one of people; null for a list of people.
    /// </summary>
    internal Func<ListRow, int>? OtherColumns { get; init; }

    internal ListBudget Budget { get; init; } = ListBudget.Default;

    /// <summary>The keys that <see cref="Columns"/> may contain.</summary>
    public static IEnumerable<string> ColumnNames => People.ColumnNames.Own.Keys;

    /// <summary>Whether <see cref="Dates"/> may have this value.</summary>
    public static bool IsDatePattern(string text) => ListDate.IsPattern(text);

    /// <summary>The same options for another time. Nobody has left until their last day is over everywhere on Earth.</summary>
    public PeopleListOptions At(Instant now) => this with { Today = now.WithOffset(Offset.FromHours(-12)).Date };
}
