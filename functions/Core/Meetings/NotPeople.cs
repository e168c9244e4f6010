using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Addresses that do not belong to people: notetakers, calendar relays, logging addresses of CRM systems, rooms of other systems, and those
/// that an organisation adds. The built-in ones are in not-people.json, each with its source; the add-in uses the same file.
/// </summary>
public sealed class NotPeople
{
    private readonly FrozenDictionary<string, EntryKind> addresses;
    private readonly FrozenDictionary<string, EntryKind>.AlternateLookup<ReadOnlySpan<char>> domains;
    private readonly IReadOnlyList<NotPersonRule> rules;

    private NotPeople(IReadOnlyList<NotPersonRule> rules)
    {
        this.rules = rules;
        addresses = Lookup(rules, r => r.Address);
        domains = Lookup(rules, r => r.Domain).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The built-in list.</summary>
    public static NotPeople Known { get; } = new(BuiltIn());

    /// <summary>This list and an organisation's own: addresses, or a domain after an @, such as <c>@bots.contoso.example</c>.</summary>
    /// <exception cref="FormatException">One is neither.</exception>
    public NotPeople With(IEnumerable<string> own) => new([.. own.Select(ParseRule), .. rules]);

    /// <summary>Whether the text is a valid entry for <see cref="With"/>.</summary>
    public static bool IsEntry(string? text) =>
        EmailAddress.TryParse(text, out var address) && (address.IsSmtp || IsDomain(address.Value));

    /// <summary>The organisation's own list contains it, so it is not a person, even if the directory has an account for it.</summary>
    public bool IsListed(EmailAddress address) => Find(address) == EntryKind.NotAPerson;

    /// <summary>The address does not belong to a person.</summary>
    public bool Contains(EmailAddress address) => Find(address) is not null;

    /// <summary>What the address belongs to instead of a person; null if it is not on any list.</summary>
    internal EntryKind? Find(EmailAddress address)
    {
        if (addresses.TryGetValue(address.Value, out var kind))
        {
            return kind;
        }

        var rest = address.Value.AsSpan();
        for (var at = rest.LastIndexOf('@'); at >= 0; at = rest.IndexOf('.'))
        {
            rest = rest[(at + 1)..];
            if (domains.TryGetValue(rest, out kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static NotPersonRule ParseRule(string text) => EmailAddress.Parse(text) switch
    {
        { IsSmtp: true } address => new NotPersonRule(EntryKind.NotAPerson) { Address = address.Value },
        { Value: var domain } when IsDomain(domain) => new NotPersonRule(EntryKind.NotAPerson) { Domain = domain[1..] },
        _ => throw new FormatException($"'{text}' is neither an address nor a domain such as @bots.contoso.example."),
    };

    private static bool IsDomain(string text) => text.Length > 1 && text.LastIndexOf('@') == 0 && !text.Contains(' ');

    private static FrozenDictionary<string, EntryKind> Lookup(IEnumerable<NotPersonRule> rules, Func<NotPersonRule, string?> key) =>
        rules.Where(r => key(r) is not null).DistinctBy(key)
            .ToFrozenDictionary(r => key(r)!, r => r.Kind, StringComparer.Ordinal); // filtered in the line above

    private static List<NotPersonRule> BuiltIn()
    {
        using var stream = typeof(NotPeople).Assembly.GetManifestResourceStream("Meetings.not-people.json")
            ?? throw new InvalidOperationException("The list of addresses that are not people is missing from the program.");
        return JsonSerializer.Deserialize(stream, NotPeopleJson.Default.ListNotPersonRule)
            ?? throw new InvalidOperationException("The list of addresses that are not people is empty.");
    }
}

/// <summary>Exactly one of address and domain is set.</summary>
internal sealed record NotPersonRule(EntryKind Kind)
{
    /// <summary>In the canonical spelling of <see cref="EmailAddress"/>.</summary>
    public string? Address { get; init; }

    /// <summary>With all domains below it, in lower case.</summary>
    public string? Domain { get; init; }

    public string? Vendor { get; init; }

    /// <summary>The source.</summary>
    public string? Source { get; init; }

    /// <summary>The date of the source.</summary>
    public string? Read { get; init; }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(List<NotPersonRule>))]
internal sealed partial class NotPeopleJson : JsonSerializerContext;
