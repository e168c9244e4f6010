using System.Buffers.Text;
using System.Text;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The ETag of a document as a <see cref="Revision"/>: Cosmos writes ETags with quotes, and a revision goes into an ETag of HTTP, which has
/// quotes of its own. So it is in base64url.
/// </summary>
internal static class StateToken
{
    /// <summary>The state that a revision names which this store never gave: no document is in it.</summary>
    public const string Never = "\"never\"";

    public static Revision Of(string etag) => new(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(etag)));

    /// <summary>Null for null: there must be none.</summary>
    public static string? ETagOf(Revision? revision) => revision is { } seen ? Read(seen.Value) : null;

    public static string Read(string token) =>
        Base64Url.IsValid(token)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) is { Length: > 0 } etag
        && !etag.Contains('\uFFFD')
        && etag.All(c => c is >= ' ' and <= '~')
            ? etag
            : Never;
}
