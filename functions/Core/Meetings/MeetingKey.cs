using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Identifies one meeting or one series, so that the two can say once whether it is their 1:1. It is a hash, which cannot be traced back to
/// an event.
/// </summary>
public readonly record struct MeetingKey
{
    private const int Length = 32;

    private readonly string? value;

    private MeetingKey(string value) => this.value = value;

    /// <summary>32 hexadecimal digits.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The same for all occurrences of a series.</summary>
    public static MeetingKey Of(CalendarEvent meeting)
    {
        var text = meeting.Series is { } series ? $"series\n{series}" : $"event\n{meeting.Id}";
        return new MeetingKey(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length]);
    }

    /// <summary>False unless it is 32 hexadecimal digits in lower case.</summary>
    public static bool TryParse(string? text, out MeetingKey key)
    {
        key = text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new MeetingKey(text) : default;
        return key.value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
