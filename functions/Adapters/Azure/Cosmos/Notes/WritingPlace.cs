using System.Buffers.Text;
using System.Text;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Notes;

/// <summary>
/// Where a writing stands in the order of time: when it was written, and its id, as one term. Two at the same instant are told apart, and a
/// page goes on from the place of its last one, whatever came and went since.
/// </summary>
internal static class WritingPlace
{
    public const string Term = "place";

    public static string Of(Writing writing) => $"{SortableInstant.Of(writing.Origin.WrittenAt)}.{writing.Id}";

    public static Continuation ToContinuation(string place) =>
        Continuation.TryParse(Base64Url.EncodeToString(Encoding.ASCII.GetBytes(place)), out var continuation)
            ? continuation
            : throw new InvalidOperationException("A place is short and plain.");

    /// <summary>False for what this store never gave. The beginning is a place before all others, and comes with null.</summary>
    public static bool TryRead(Continuation? continuation, out string? place)
    {
        place = null;
        if (continuation is not { Value: var token })
        {
            return true;
        }

        place = Base64Url.IsValid(token) ? Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)) : string.Empty;
        var dot = place.LastIndexOf('.');
        return dot > 0 && SortableInstant.IsOne(place[..dot]) && WritingId.TryParse(place[(dot + 1)..], out _);
    }
}
