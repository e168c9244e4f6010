using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Describes the documents of a feature: their name, their owner, and how they are converted to and from JSON. The version counts the
/// changes of the format, starting at 1. A document of an older version is upgraded step by step when it is read, and saved in the newest
/// version. A newer version is refused, because this program would lose data that it does not know.
/// </summary>
/// <param name="Name">The <c>type</c> in the database. It never changes.</param>
/// <param name="Owner">Who owns documents of this kind.</param>
/// <param name="Write">Converts a document to JSON of the newest version.</param>
/// <param name="Read">Reads a document from JSON of the newest version.</param>
public sealed record DocumentKind<T>(string Name, PartitionOwner Owner, Func<T, string> Write, Func<string, T> Read)
    : IDocumentKind
    where T : class
{
    /// <summary>
    /// The first upgrades a body from version 1 to 2, the second from 2 to 3, and so on. A released upgrade never changes.
    /// </summary>
    public IReadOnlyList<Func<JsonObject, JsonObject>> Upgrades { get; init; } = [];

    /// <summary>The terms that queries can use. Terms that are null are left out.</summary>
    public Func<T, IEnumerable<(string Name, string? Value)>> Terms { get; init; } = _ => [];

    /// <summary>How long after each save the database deletes a document automatically; null for never.</summary>
    public Func<T, Duration?> Expires { get; init; } = _ => null;

    /// <summary>
    /// Whether documents of this kind hold what people wrote. They are sealed as a whole, except for their terms.
    /// </summary>
    public bool HoldsWords { get; init; }

    /// <summary>The newest version.</summary>
    public int Version => Upgrades.Count + 1;

    /// <summary>All documents of this kind.</summary>
    public DocumentScope AllPartitions => new(Name, Owner);

    /// <summary>All documents of this kind in one partition.</summary>
    /// <param name="owner">The id of the person or of the pair.</param>
    public DocumentScope Within(string owner) => new(Name, Owner, owner);

    /// <summary>The key of a document.</summary>
    /// <param name="owner">The id of the person or of the pair.</param>
    /// <param name="id">The id within the partition.</param>
    public DocumentKey KeyOf(string owner, string id) => new(new Partition(Owner, owner), id);

    /// <summary>Converts a document to the form in which it is saved.</summary>
    public Envelope ToEnvelope(DocumentKey key, T document) => new(key, Name, Version, Write(document))
    {
        Terms = Terms(document).Where(t => t.Value is not null).ToDictionary(t => t.Name, t => t.Value ?? string.Empty),
        Expires = Expires(document),
        HoldsWords = HoldsWords,
    };

    /// <inheritdoc/>
    public Envelope Rewritten(Envelope stored) => ToEnvelope(stored.Key, FromEnvelope(stored));

    /// <summary>Reads a stored document.</summary>
    /// <exception cref="DocumentException">Its version is unknown to this program, or it is sealed or damaged.</exception>
    public T FromEnvelope(Envelope stored)
    {
        DocumentException.RequireVersion(stored.Version, Version, Name);
        if (stored.Sealed is not null)
        {
            throw DocumentException.Sealed(Name);
        }

        return DocumentException.Read(() => Read(stored.Version == Version ? stored.Body : Upgraded(stored)), Name);
    }

    private string Upgraded(Envelope stored)
    {
        var body = JsonNode.Parse(stored.Body) as JsonObject ?? throw new FormatException("no body");
        return Upgrades.Skip(stored.Version - 1).Aggregate(body, (older, upgrade) => upgrade(older)).ToJsonString();
    }
}

/// <summary>A kind of documents, for work that treats all kinds alike.</summary>
public interface IDocumentKind
{
    /// <summary>All documents of this kind.</summary>
    DocumentScope AllPartitions { get; }

    /// <summary>The same document, in the form in which it would be saved now.</summary>
    /// <param name="stored">The document as it was read.</param>
    /// <exception cref="DocumentException">Its version is unknown to this program, or it is sealed or damaged.</exception>
    Envelope Rewritten(Envelope stored);
}

/// <summary>Creates kinds of documents.</summary>
public static class DocumentKind
{
    // The JSON goes into a database and never into HTML, so letters need no escaping.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates a kind whose documents have a separate stored form.</summary>
    /// <param name="name">The <c>type</c> in the database.</param>
    /// <param name="owner">Who owns documents of this kind.</param>
    /// <param name="shape">The stored form, in the newest version.</param>
    /// <param name="write">Converts a document to the stored form.</param>
    /// <param name="read">Converts the stored form to a document.</param>
    public static DocumentKind<T> Of<T, TBody>(
        string name, PartitionOwner owner, JsonTypeInfo<TBody> shape, Func<T, TBody> write, Func<TBody, T> read)
        where T : class
        where TBody : class =>
        new(
            name,
            owner,
            document => ToJson(write(document), shape),
            body => read(JsonSerializer.Deserialize(body, shape) ?? throw new FormatException("no body")));

    /// <summary>Creates a kind whose documents are stored as they are.</summary>
    /// <param name="name">The <c>type</c> in the database.</param>
    /// <param name="owner">Who owns documents of this kind.</param>
    /// <param name="shape">The stored form, in the newest version.</param>
    public static DocumentKind<T> Of<T>(string name, PartitionOwner owner, JsonTypeInfo<T> shape)
        where T : class => Of<T, T>(name, owner, shape, document => document, body => body);

    private static string ToJson<TBody>(TBody body, JsonTypeInfo<TBody> shape)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            JsonSerializer.Serialize(json, body, shape);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
