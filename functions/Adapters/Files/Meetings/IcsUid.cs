using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Identifies the copies of one meeting.</summary>
internal static class IcsUid
{
    private const int MaxLength = 1000;

    private static readonly string[] Content = ["DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID"];

    /// <summary>Without the escapes of text values, which not every program writes; null if there is none.</summary>
    public static string? Of(IcsComponent component) => component.Text("UID") is { Length: > 0 and <= MaxLength } uid ? Plain(uid) : null;

    /// <summary>The same for every copy of a meeting, whoever wrote it and in whatever order.</summary>
    public static string Made(IcsComponent component)
    {
        var times = Content.SelectMany(component.All).Select(p => $"{p.Name}{p.Parameter("TZID")}:{p.Text}");
        var people = component.All("ORGANIZER").Concat(component.All("ATTENDEE"))
            .Select(p => IcsPerson.Read(p)?.Address.Value ?? "")
            .Distinct()
            .Order(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', times.Concat(people))));
        return "no-uid-" + Convert.ToHexStringLower(hash.AsSpan(0, 12));
    }

    private static string Plain(string uid) => !uid.Contains('\\', StringComparison.Ordinal) ? uid : uid
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
