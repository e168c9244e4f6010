using System.Buffers.Text;
using System.Text;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The ETag of a document as a <see cref="Revision"/>, in base64url: Cosmos includes quotes in ETags, and a revision becomes an HTTP ETag,
/// which adds its own.
/// </summary>
internal static class StateToken
{
    /// <summary>Stands for a revision that this store never issued; no document has it.</summary>
    public const string Never = "\"never\"";

    public static Revision Of(string etag) => new(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(etag)));

    /// <summary>Null for null, which means that the document must not exist.</summary>
    public static string? ETagOf(Revision? revision) => revision is { } seen ? Read(seen.Value) : null;

    public static string Read(string token) =>
        Base64Url.IsValid(token)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) is { Length: > 0 } etag
        && !etag.Contains('\uFFFD')
        && etag.All(c => c is >= ' ' and <= '~')
            ? etag
            : Never;
}
