using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes.Documents;

/// <summary>
/// The position of an entry in chronological order: when it was written and its id, combined into one term. The id distinguishes entries
/// from the same instant, and the next page starts after the last entry, whatever has been added or deleted since.
/// </summary>
internal static class EntrySortKey
{
    public const string Term = "place";

    public static string Of(NotebookEntry entry) => $"{SortableInstant.Of(entry.Origin.WrittenAt)}.{entry.Id}";

    public static Continuation ToContinuation(string place) =>
        Continuation.TryParse(Base64Url.EncodeToString(Encoding.ASCII.GetBytes(place)), out var continuation)
            ? continuation
            : throw new InvalidOperationException("A sort key must be short and consist of plain characters.");

    /// <summary>False for a token that no store has issued. Null is the beginning, before all entries.</summary>
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

    /// <summary>Version 1 of the data folder used ticks of 100 ns since 1970; its page tokens are still valid.</summary>
    private static string? InstantOf(string text)
    {
        if (SortableInstant.IsValid(text))
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
