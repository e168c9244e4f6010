using NodaTime;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// A document as adapters store it. It has the same members in every database, so that stored documents need not be rewritten when the
/// format of a body changes.
/// </summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">The name of its <see cref="DocumentKind{T}"/>.</param>
/// <param name="Version">The version of its format, starting at 1.</param>
/// <param name="Body">The document as JSON.</param>
public sealed record Envelope(DocumentKey Key, string Kind, int Version, string Body)
{
    /// <summary>Encrypted text of the document; null when all of it is in <see cref="Body"/>.</summary>
    public ReadOnlyMemory<byte>? Sealed { get; init; }

    /// <summary>
    /// Whether the body holds what people wrote, so that it is sealed before it is stored. Only set on a document to be saved.
    /// </summary>
    public bool HoldsWords { get; init; }

    /// <summary>The terms that queries can use. Only set on a document to be saved; a document that was read has none.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// How long after this save the database deletes it automatically; null for never. Only set on a document to be saved.
    /// </summary>
    public Duration? Expires { get; init; }

    /// <summary>The key and never the body, which may hold what people wrote.</summary>
    public override string ToString() => Key.ToString();
}
