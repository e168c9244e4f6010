using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>Somebody in the directory.</summary>
public sealed record Person
{
    public Person(PersonId id, EmailAddress email, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Id, Email, Name) = (id, email, name.Trim());
    }

    public PersonId Id { get; }

    /// <summary>The primary address.</summary>
    public EmailAddress Email { get; }

    /// <summary>As people write it, e.g. "Ann Lee". For people only: never use it to find anybody.</summary>
    public string Name { get; }

    /// <summary>Null at the top of an organisation.</summary>
    public PersonId? Manager { get; init; }

    public string? Title { get; init; }

    /// <summary>Where this person's Monday morning is. UTC when nobody said.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>Every other address that reaches the same person.</summary>
    public IReadOnlyList<EmailAddress> Aliases { get; init; } = [];

    /// <summary>First day of reporting to <see cref="Manager"/>; null when not known, which means long ago.</summary>
    public LocalDate? ManagerSince { get; init; }

    /// <summary>Addresses of the distribution lists and groups that this person is in.</summary>
    public IReadOnlyList<EmailAddress> Groups { get; init; } = [];
}
