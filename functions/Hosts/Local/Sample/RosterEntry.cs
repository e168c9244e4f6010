using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A row of roster.csv: a person, a group or a room.</summary>
/// <param name="Key">The address without its domain, which meetings.csv uses to refer to the entry.</param>
/// <param name="Name">The name on invitations.</param>
/// <param name="Type">Whether it is a person, a group or a room.</param>
internal sealed record RosterEntry(string Key, string Name, RosterType Type)
{
    public const string Domain = "northwind.example";

    public string Email => AddressOf(Key);

    /// <summary>Key of the manager; null at the top.</summary>
    public string? Manager { get; init; }

    public string? Title { get; init; }

    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>
    /// The expected status of the person's 1:1s with their manager: a CoverageStatus, <c>Unknown</c>, or null at the top.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>For how many days the person has reported to their manager; null for a long time.</summary>
    public int? SinceDays { get; init; }

    /// <summary>Keys.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The keys of the person's groups, except the group of everybody.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public string FirstName => Name.Split(' ')[0];

    public bool HasAddress(string address) => address == Email || Aliases.Any(a => AddressOf(a) == address);

    public static string AddressOf(string key) => key.Contains('@') ? key : $"{key}@{Domain}";
}

internal enum RosterType
{
    Person,
    Group,
    Room,
}
