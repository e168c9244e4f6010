using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory.Snapshots;

internal sealed class HeadingLine
{
    [JsonPropertyName("format")]
    public required int Format { get; init; }

    /// <summary>How many lines follow.</summary>
    [JsonPropertyName("people")]
    public required int People { get; init; }

    [JsonPropertyName("groups")]
    public IReadOnlyList<string> Groups { get; init; } = [];

    [JsonPropertyName("rooms")]
    public IReadOnlyList<string> Rooms { get; init; } = [];

    /// <summary>The days by the ids; missing where there are none, and in snapshots written by older versions.</summary>
    [JsonPropertyName("longBlocked")]
    public IReadOnlyDictionary<string, string>? LongBlocked { get; init; }

    /// <summary>By the ids of the reports; missing where there are none, and in snapshots written by older versions.</summary>
    [JsonPropertyName("formerLines")]
    public IReadOnlyDictionary<string, FormerLineState>? FormerLines { get; init; }

    /// <summary>True if the organisation comes from a list; otherwise, and in snapshots written by older versions, missing.</summary>
    [JsonPropertyName("list")]
    public bool? IsList { get; init; }

    /// <summary>By their ids; missing where there are none, and in snapshots written by older versions.</summary>
    [JsonPropertyName("formerPeople")]
    public IReadOnlyDictionary<string, FormerPersonState>? FormerPeople { get; init; }

    /// <summary>Missing where no address has changed hands, and in snapshots written by older versions.</summary>
    [JsonPropertyName("formerOwners")]
    public IReadOnlyList<FormerOwnerState>? FormerOwners { get; init; }
}

internal sealed class FormerOwnerState
{
    [JsonPropertyName("address")]
    public required string Address { get; init; }

    [JsonPropertyName("person")]
    public required string Person { get; init; }

    [JsonPropertyName("until")]
    public required string Until { get; init; }

    [JsonPropertyName("passed")]
    public string? Passed { get; init; }

    public static FormerOwnerState Of(FormerOwner owner) => new()
    {
        Address = owner.Address.Value,
        Person = owner.Person.Value,
        Until = LocalDatePattern.Iso.Format(owner.Until),
        Passed = PersonLine.Text(owner.Passed),
    };

    public FormerOwner ToOwner() => new(
        EmailAddress.Parse(Address),
        new PersonId(Person),
        LocalDatePattern.Iso.Parse(Until).GetValueOrThrow(),
        PersonLine.Day(Passed));
}

internal sealed class FormerPersonState
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("addresses")]
    public required IReadOnlyList<string> Addresses { get; init; }

    [JsonPropertyName("listed")]
    public IReadOnlyList<string>? ListedIds { get; init; }

    public static FormerPersonState Of(FormerPerson person) => new()
    {
        Name = person.Name,
        Addresses = [.. person.Addresses.Select(a => a.Value)],
        ListedIds = person.ListedIds.Count == 0 ? null : person.ListedIds,
    };

    public FormerPerson ToPerson(string id) =>
        new(new PersonId(id), Name, [.. Addresses.Select(EmailAddress.Parse)], ListedIds ?? []);
}

internal sealed class FormerLineState
{
    [JsonPropertyName("manager")]
    public required string Manager { get; init; }

    [JsonPropertyName("changed")]
    public string? Changed { get; init; }

    [JsonPropertyName("missing")]
    public required string Missing { get; init; }

    public static FormerLineState Of(FormerLine line) => new()
    {
        Manager = line.Manager.Value,
        Changed = PersonLine.Text(line.Changed),
        Missing = LocalDatePattern.Iso.Format(line.MissingSince),
    };

    public FormerLine ToLine() => new(
        new PersonId(Manager), PersonLine.Day(Changed), LocalDatePattern.Iso.Parse(Missing).GetValueOrThrow());
}

internal sealed class PersonLine
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("manager")]
    public string? Manager { get; init; }

    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Missing in snapshots written by older versions.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    [JsonPropertyName("zone")]
    public required string Zone { get; init; }

    [JsonPropertyName("aliases")]
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Missing if there are none, and in snapshots written by older versions.</summary>
    [JsonPropertyName("formerAddresses")]
    public IReadOnlyList<string>? FormerAddresses { get; init; }

    /// <summary>Missing if there are none, and in snapshots written by older versions.</summary>
    [JsonPropertyName("listed")]
    public IReadOnlyList<string>? ListedIds { get; init; }

    [JsonPropertyName("since")]
    public string? ManagerSince { get; init; }

    /// <summary>Missing if no reading found another manager, and in older snapshots.</summary>
    [JsonPropertyName("changed")]
    public string? ManagerChanged { get; init; }

    [JsonPropertyName("groups")]
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>True if their calendar must not be read; otherwise, and in older snapshots, missing.</summary>
    [JsonPropertyName("unread")]
    public bool? Unread { get; init; }

    /// <summary>The first day on which the account was blocked; missing if it was not, and in older snapshots.</summary>
    [JsonPropertyName("blocked")]
    public string? Blocked { get; init; }

    /// <summary>The first day after that; missing while it is blocked.</summary>
    [JsonPropertyName("unblocked")]
    public string? Unblocked { get; init; }

    public static PersonLine Of(Person person) => new()
    {
        Id = person.Id.Value,
        Email = person.Email.Value,
        Name = person.Name,
        Manager = person.Manager?.Value,
        Title = person.Title,
        Language = person.Language,
        Zone = person.TimeZone.Id,
        Aliases = Texts(person.Aliases),
        FormerAddresses = Texts(person.FormerAddresses),
        ListedIds = person.ListedIds.Count == 0 ? null : person.ListedIds,
        ManagerSince = Text(person.ManagerSince),
        ManagerChanged = Text(person.ManagerChanged),
        Groups = Texts(person.Groups),
        Unread = person.CalendarMayBeRead ? null : true,
        Blocked = Text(person.Blocked?.First),
        Unblocked = Text(person.Blocked?.Back),
    };

    /// <exception cref="FormatException">A value is not an address, a date or a time zone.</exception>
    public Person ToPerson(SharedTexts texts) => new(new PersonId(texts.Of(Id)), EmailAddress.Parse(Email), Name)
    {
        Manager = Manager is null ? null : new PersonId(texts.Of(Manager)),
        Title = Title is null ? null : texts.Of(Title),
        Language = Language is null ? null : texts.Of(Language),
        TimeZone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? throw new FormatException($"There is no time zone '{Zone}'."),
        Aliases = [.. (Aliases ?? []).Select(EmailAddress.Parse)],
        FormerAddresses = [.. (FormerAddresses ?? []).Select(EmailAddress.Parse)],
        ListedIds = ListedIds ?? [],
        ManagerSince = Day(ManagerSince),
        ManagerChanged = Day(ManagerChanged),
        Groups = [.. (Groups ?? []).Select(texts.AddressOf)],
        CalendarMayBeRead = Unread is not true,
        Blocked = Blocked is null ? null : new BlockedDays(Day(Blocked), Day(Unblocked)),
    };

    internal static string? Text(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : null;

    internal static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static List<string>? Texts(IReadOnlyList<EmailAddress> addresses) =>
        addresses.Count == 0 ? null : [.. addresses.Select(a => a.Value)];
}

/// <summary>Ids of managers, titles and groups occur in many lines; each is kept in memory once.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, EmailAddress> addresses = [];

    public string Of(string text) => texts.TryGetValue(text, out var shared) ? shared : texts[text] = text;

    public EmailAddress AddressOf(string text) =>
        addresses.TryGetValue(text, out var shared) ? shared : addresses[text] = EmailAddress.Parse(text);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HeadingLine))]
[JsonSerializable(typeof(PersonLine))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
