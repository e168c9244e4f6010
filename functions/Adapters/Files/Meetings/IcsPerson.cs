using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>People in calendars: ORGANIZER and ATTENDEE (RFC 5545, 3.8.4), as different programs write them.</summary>
internal static class IcsPerson
{
    private static readonly string[] Schemes = ["mailto:", "smtp:"];

    // Besides those of RFC 5545, names that some programs use.
    private static readonly string[] Resources =
        ["ROOM", "RESOURCE", "EQUIPMENT", "WORKSPACE", "LOCATION", "X-ROOM", "X-RESOURCE", "X-EQUIPMENT", "X-WORKSPACE", "X-LOCATION"];

    // mailto://ann@example.com, mailto:'ann@example.com'
    private static readonly char[] Around = ['/', '\'', '"', ' '];

    private static readonly char[] Separators = [',', ';'];

    /// <summary>Nobody, one person, or everybody in a list that a program wrote into one entry.</summary>
    public static IReadOnlyList<Attendee> Read(IcsProperty property)
    {
        var listed = Listed(property.Text);
        if (listed.Count > 1)
        {
            return listed.ConvertAll(address => new Attendee(address, null, TypeOf(property), ResponseOf(property)));
        }

        return ReadOne(property) is { } one ? [one] : [];
    }

    /// <summary>The assistant who writes on somebody's behalf.</summary>
    public static EmailAddress? SentBy(IcsProperty property) => Address(property.Parameter("SENT-BY"));

    public static EmailAddress? Address(string? text)
    {
        var rest = (text ?? "").Trim();
        foreach (var name in Schemes)
        {
            var scheme = rest.LastIndexOf(name, StringComparison.OrdinalIgnoreCase);
            rest = scheme < 0 ? rest : Uri.UnescapeDataString(rest[(scheme + name.Length)..].Split('?')[0]).Trim(Around);
        }

        var (open, close) = (rest.IndexOf('<', StringComparison.Ordinal), rest.IndexOf('>', StringComparison.Ordinal));
        return EmailAddress.TryParse(open >= 0 && close > open ? rest[(open + 1)..close] : rest, out var address) ? address : null;
    }

    // mailto:ann@example.com,mailto:bo@example.com. A separator alone makes no list: "Lee, Ann <ann@example.com>" is one person.
    private static List<EmailAddress> Listed(string? text)
    {
        if (text is null || text.IndexOfAny(Separators) < 0 || text.Contains('?', StringComparison.Ordinal))
        {
            return [];
        }

        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var addresses = parts.Select(Address).OfType<EmailAddress>().Where(a => a.IsSmtp).ToList();
        return addresses.Count == parts.Length ? addresses : [];
    }

    private static Attendee? ReadOne(IcsProperty property)
    {
        var name = property.Parameter("CN");
        return AddressOf(property, name) is { } address
            ? new Attendee(address, name, TypeOf(property), ResponseOf(property))
            : null;
    }

    // Apple writes a path or URN as the value and the address as EMAIL; Exchange and Google write "invalid:nomail" for somebody without an
    // address.
    private static EmailAddress? AddressOf(IcsProperty property, string? name)
    {
        var value = Address(property.Text);
        var email = Address(property.Parameter("EMAIL"));
        if (value is { IsSmtp: true } && !(IsRelay(value.Value) && email is { IsSmtp: true }))
        {
            return value;
        }

        var isNobody = value is null || value.Value.Value.StartsWith("invalid:", StringComparison.Ordinal);
        return email ?? (isNobody ? Address(name) : value);
    }

    // Apple puts one of these in place of the organiser's address and keeps the address in a parameter.
    private static bool IsRelay(EmailAddress address) => address.Value.EndsWith("@imip.me.com", StringComparison.Ordinal);

    private static AttendeeType TypeOf(IcsProperty property) =>
        property.Parameter("CUTYPE")?.ToUpperInvariant() switch
        {
            { } type when Resources.Contains(type) => AttendeeType.Resource,
            "GROUP" => AttendeeType.Group,
            _ => RoleOf(property),
        };

    private static AttendeeType RoleOf(IcsProperty property) => property.Parameter("ROLE")?.ToUpperInvariant() switch
    {
        "OPT-PARTICIPANT" => AttendeeType.Optional,
        "NON-PARTICIPANT" => AttendeeType.Informed,
        _ => AttendeeType.Required,
    };

    private static AttendeeResponse ResponseOf(IcsProperty property) => property.Parameter("PARTSTAT")?.ToUpperInvariant() switch
    {
        "ACCEPTED" => AttendeeResponse.Accepted,
        "TENTATIVE" => AttendeeResponse.Tentative,
        "DECLINED" => AttendeeResponse.Declined,
        "DELEGATED" => AttendeeResponse.Delegated,
        _ => AttendeeResponse.None,
    };
}
