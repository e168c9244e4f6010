using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A row of roster.csv: a person, a group or a room.</summary>
/// <param name="Key">The address without its domain, which is also how meetings.csv names the entry.</param>
/// <param name="Name">As an invitation writes it.</param>
/// <param name="Type">What stands behind the address.</param>
internal sealed record RosterEntry(string Key, string Name, RosterType Type)
{
    public const string Domain = "northwind.example";

    public string Email => AddressOf(Key);

    /// <summary>Key of the manager; null at the top.</summary>
    public string? Manager { get; init; }

    public string? Title { get; init; }

    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>How the person stands with their manager: a CoverageStatus, <c>Unknown</c>, or null at the top.</summary>
    public string? Status { get; init; }

    /// <summary>For how many days the person has reported to their manager; null means long ago.</summary>
    public int? SinceDays { get; init; }

    /// <summary>Keys.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Keys of the groups the person is in, but for the one of everybody.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public string FirstName => Name.Split(' ')[0];

    public bool Answers(string address) => address == Email || Aliases.Any(a => AddressOf(a) == address);

    public static string AddressOf(string key) => key.Contains('@') ? key : $"{key}@{Domain}";
}

internal enum RosterType
{
    Person,
    Group,
    Room,
}
