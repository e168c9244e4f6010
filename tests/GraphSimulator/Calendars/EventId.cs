using System.Buffers.Text;
using System.Text;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// Identifies an item in a mailbox. It contains everything needed to find the item, so no index of ids is stored. Each mailbox's copy has
/// its own id, as in Exchange; the immutable id differs from the ordinary one, and both open the item.
/// </summary>
/// <param name="OriginalStart">The original start of an occurrence; null for a single meeting and for the master of a series.</param>
internal sealed record EventId(string Owner, string Uid, Instant? OriginalStart)
{
    private const string Ordinary = "AAMkAG";
    private const string Immutable = "AAkALg";

    public string Text(bool immutable)
    {
        var words = $"{Owner}\n{Uid}\n{OriginalStart?.ToUnixTimeTicks()}";
        return (immutable ? Immutable : Ordinary) + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(words)) + "=";
    }

    public static EventId Parse(string text, SimulatedUser owner)
    {
        var words =
            text.EndsWith('=')
            && (text.StartsWith(Ordinary, StringComparison.Ordinal) || text.StartsWith(Immutable, StringComparison.Ordinal))
            && Base64Url.IsValid(text.AsSpan(Ordinary.Length, text.Length - Ordinary.Length - 1))
                ? Encoding
                    .UTF8.GetString(Base64Url.DecodeFromChars(text.AsSpan(Ordinary.Length, text.Length - Ordinary.Length - 1)))
                    .Split('\n')
                : [];
        if (words.Length != 3)
            throw new GraphRefusal(400, "ErrorInvalidIdMalformed", "Id is malformed.");
        return words[0] == owner.Id
            ? new EventId(
                owner.Id,
                words[1],
                words[2].Length > 0
                    ? Instant.FromUnixTimeTicks(long.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture))
                    : null)
            : throw GraphRefusal.NoSuchItem();
    }

    /// <summary>
    /// The global object id of a meeting in Exchange's format (MS-OXOCAL 2.2.1.27). For an occurrence it contains its regular day, so that
    /// each occurrence has its own id, which is the same in every copy.
    /// </summary>
    public static string ICalUId(string uid, LocalDate? originalDay)
    {
        var day = originalDay is { } d ? $"{d.Year:X4}{d.Month:X2}{d.Day:X2}" : "00000000";
        return $"040000008200E00074C5B7101A82E008{day}0000000000000000000000000000000010000000{StableGuid.Of(uid):N}".ToUpperInvariant();
    }
}
