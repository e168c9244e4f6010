using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>Somebody in the directory.</summary>
public sealed record Person
{
    /// <summary>Creates a person from what every directory knows.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Person(PersonId id, EmailAddress email, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Id, Email, Name) = (id, email, name.Trim());
    }

    /// <summary>Stable within the directory, unlike the address. For a list, see <see cref="Organisation.IsList"/>.</summary>
    public PersonId Id { get; init; }

    /// <summary>The primary address.</summary>
    public EmailAddress Email { get; }

    /// <summary>
    /// As people write it, e.g. "Ann Lee". For display; it finds somebody only where an invite has no address, and only for figures.
    /// </summary>
    public string Name { get; }

    /// <summary>Null at the top of an organisation.</summary>
    public PersonId? Manager { get; init; }

    /// <summary>The job title; null when the directory has none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The tag of the language that the directory says they prefer, e.g. <c>de-AT</c>, whether or not the product has it; null when it
    /// says nothing.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Where this person's Monday morning is. UTC when unknown.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>The place whose public holidays apply; null if the directory does not contain it. It is never guessed.</summary>
    public Place? Place { get; init; }

    /// <summary>The days on which they work. Monday to Friday when unknown.</summary>
    public WorkingWeek Week { get; init; } = WorkingWeek.MondayToFriday;

    /// <summary>Every other address that reaches the same person.</summary>
    public IReadOnlyList<EmailAddress> Aliases { get; init; } = [];

    /// <summary>
    /// Their primary addresses in earlier readings, which nobody else has since been given. They find this person too, for example in
    /// old invites.
    /// </summary>
    public IReadOnlyList<EmailAddress> FormerAddresses { get; init; } = [];

    /// <summary>
    /// The numbers by which a list identifies this person, each with its heading, e.g. <c>employeeid:1234</c>; empty where there are none.
    /// </summary>
    public IReadOnlyList<string> ListedIds { get; init; } = [];

    /// <summary>
    /// The first day of reporting to <see cref="Manager"/>, or of being employed, as the directory says; null when it does not say.
    /// </summary>
    public LocalDate? ManagerSince { get; init; }

    /// <summary>
    /// The day of the reading that found another manager than the one before did; null if none did, or if the directory gave the day.
    /// </summary>
    public LocalDate? ManagerChanged { get; init; }

    /// <summary>The first day of reporting to <see cref="Manager"/>; null when unknown, which is treated as long ago.</summary>
    public LocalDate? ReportingSince => (ManagerSince, ManagerChanged) switch
    {
        ({ } given, { } changed) => LocalDate.Max(given, changed),
        var (given, changed) => given ?? changed,
    };

    /// <summary>
    /// False if the organisation lets us read the calendars of some people only, and this person is not among them, for example because
    /// they objected. What was read before is then not used any more.
    /// </summary>
    public bool CalendarMayBeRead { get; init; } = true;

    /// <summary>When their account was last blocked; null if it was not, or that was long ago. They count as away on these days.</summary>
    public BlockedDays? Blocked { get; init; }

    /// <summary>Their account is blocked now.</summary>
    public bool IsBlocked => Blocked is { Back: null };

    /// <summary>When they are away, as a list of absences says; empty where there is none. It is read with the people.</summary>
    public IReadOnlyList<AbsentDays> ListedAbsences { get; init; } = [];

    /// <summary>Addresses of the groups and distribution lists that this person is in.</summary>
    public IReadOnlyList<EmailAddress> Groups { get; init; } = [];
}
