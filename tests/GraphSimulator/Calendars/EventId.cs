using System.Buffers.Text;
using System.Text;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// Which item of which mailbox: in it stands all that is needed to find the item again, so that no index of ids is kept. Each mailbox's
/// copy
/// has an id of its own, as in Exchange; the immutable form differs from the ordinary one, and either opens the item.
/// </summary>
/// <param name="OriginalStart">Of an occurrence; null for a single meeting and for the master of a series.</param>
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
    /// The global object id of a meeting, as Exchange makes it (MS-OXOCAL 2.2.1.27): for an occurrence with the day on which it would take
    /// place, so that each occurrence has another one and every copy of it the same.
    /// </summary>
    public static string ICalUId(string uid, LocalDate? originalDay)
    {
        var day = originalDay is { } d ? $"{d.Year:X4}{d.Month:X2}{d.Day:X2}" : "00000000";
        return $"040000008200E00074C5B7101A82E008{day}0000000000000000000000000000000010000000{StableGuid.Of(uid):N}".ToUpperInvariant();
    }
}
