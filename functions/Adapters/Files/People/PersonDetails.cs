using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// What a row says about somebody besides their name, address and manager. Rows that say the same share it: many lists have none of these
/// columns.
/// </summary>
internal sealed record PersonDetails
{
    public static PersonDetails None { get; } = new();

    /// <summary>Those ids that outlive names and logins, each with its heading: see <see cref="Person.ListedIds"/>.</summary>
    public IReadOnlyList<string> LastingIds { get; init; } = [];

    public IReadOnlyList<EmailAddress> Aliases { get; init; } = [];

    public IReadOnlyList<EmailAddress> Groups { get; init; } = [];

    public string? Title { get; init; }

    public string? Language { get; init; }

    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    public LocalDate? ManagerSince { get; init; }

    public Place? Place { get; init; }

    public WorkingWeek Week { get; init; } = WorkingWeek.MondayToFriday;
}
