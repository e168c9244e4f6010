using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes.Documents;

/// <summary>
/// Where a writing stands in the order of time: when it was written, and its id, as one term. Two at the same instant are told apart, and a
/// page goes on from the place of its last one, whatever came and went since.
/// </summary>
internal static class EntrySortKey
{
    public const string Term = "place";

    public static string Of(NotebookEntry entry) => $"{SortableInstant.Of(entry.Origin.WrittenAt)}.{entry.Id}";

    public static Continuation ToContinuation(string place) =>
        Continuation.TryParse(Base64Url.EncodeToString(Encoding.ASCII.GetBytes(place)), out var continuation)
            ? continuation
            : throw new InvalidOperationException("A sort key must be short and consist of plain characters.");

    /// <summary>False for what no store ever gave. The beginning is a place before all others, and comes with null.</summary>
    public static bool TryRead(Continuation? continuation, out string? place)
    {
        place = null;
        if (continuation is not { Value: var token })
        {
            return true;
        }

        var text = Base64Url.IsValid(token) ? Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)) : string.Empty;
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || InstantOf(text[..dot]) is not { } writtenAt || !NotebookEntryId.TryParse(text[(dot + 1)..], out var id))
        {
            return false;
        }

        place = $"{writtenAt}.{id}";
        return true;
    }

    /// <summary>Version 1 of the data folder counted ticks of 100 ns since 1970. A page that people saw then still goes on.</summary>
    private static string? InstantOf(string text)
    {
        if (SortableInstant.IsOne(text))
        {
            return text;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ticks) ? OfTicks(ticks) : null;
    }

    private static string? OfTicks(long ticks) =>
        ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? SortableInstant.Of(Instant.FromUnixTimeTicks(ticks))
            : null;
}
