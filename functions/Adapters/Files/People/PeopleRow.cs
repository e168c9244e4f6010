using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What a row stands for.</summary>
internal enum RowType
{
    Person,
    Room,
    Group,

    /// <summary>Somebody who has left, or whose account is no longer used.</summary>
    Gone,

    /// <summary>An account of somebody from outside.</summary>
    Guest,
}

/// <summary>One row, read as far as it can be. What cannot be read in it is told to the faults.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Address">Null where there is none: such a row is left out, but its name and ids still show who a manager is not.</param>
/// <param name="Name">As it is shown; empty where there is none.</param>
internal sealed record PeopleRow(int Line, RowType Type, EmailAddress? Address, string Name)
{
    /// <summary>The keys of all its names.</summary>
    public IReadOnlyList<string> NameKeys { get; init; } = [];

    /// <summary>The keys of all its ids.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public IReadOnlyList<EmailAddress> Aliases { get; init; } = [];

    public IReadOnlyList<EmailAddress> Groups { get; init; } = [];

    public ManagerClaim Manager { get; init; } = ManagerClaim.Nobody;

    public string? Title { get; init; }

    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    public LocalDate? ManagerSince { get; init; }

    public bool IsPerson => Type == RowType.Person && Address is not null;

    /// <summary>"Ann Lee (line 4)".</summary>
    public string Shown => $"{(Name.Length > 0 ? Name : Address?.Value)} (line {Line})";
}
