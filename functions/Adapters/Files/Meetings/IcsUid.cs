using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Identifies the copies of one meeting.</summary>
internal static class IcsUid
{
    private const int MaxLength = 1000;

    // Exchange's UIDs are bytes in hexadecimal digits, in either case: these, the day of the occurrence that an exception replaces, and
    // what is the same for the whole series (MS-OXCICAL 2.1.3.1.1.20.26).
    private const string ExchangeStart = "040000008200E00074C5B7101A82E008";
    private const string NoDay = "00000000";
    private const int ExchangeLeast = 82;

    private static readonly string[] Content = ["DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID"];

    /// <summary>Without the escapes of text values, which not every program writes; null if there is none.</summary>
    public static string? Of(IcsComponent component)
    {
        if (component.Text("UID") is not { Length: > 0 and <= MaxLength } uid)
        {
            return null;
        }

        return IsExchanges(uid) ? OfSeries(uid) : Plain(uid);
    }

    /// <summary>The same for every copy of a meeting, whoever wrote it and in whatever order.</summary>
    public static string Made(IcsComponent component)
    {
        var times = Content.SelectMany(component.All).Select(p => $"{p.Name}{p.Parameter("TZID")}:{p.Text}");
        var people = component.All("ORGANIZER").Concat(component.All("ATTENDEE"))
            .SelectMany(p => IcsPerson.Read(p).Select(entry => entry.Address.Value).DefaultIfEmpty(""))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', times.Concat(people))));
        return "no-uid-" + Convert.ToHexStringLower(hash.AsSpan(0, 12));
    }

    private static bool IsExchanges(string uid) =>
        uid.Length >= ExchangeLeast && uid.Length % 2 == 0 && uid.StartsWith(ExchangeStart, StringComparison.OrdinalIgnoreCase)
        && uid.All(char.IsAsciiHexDigit);

    private static string OfSeries(string uid) =>
        ExchangeStart + NoDay + uid[(ExchangeStart.Length + NoDay.Length)..].ToUpperInvariant();

    private static string Plain(string uid) => !uid.Contains('\\', StringComparison.Ordinal) ? uid : uid
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
