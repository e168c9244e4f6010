using System.Text.Encodings.Web;
using System.Text.Json;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The JSON of a document in one container: its key, kind and version, the stamp of its save, its terms, and its body. Sealed text is a
/// separate member, in base64.
/// </summary>
/// <param name="owner">Who owns the partitions of the container.</param>
/// <param name="partitionKey">The property that is the partition key.</param>
internal sealed class DocumentText(PartitionOwner owner, string partitionKey)
{
    private const string Body = "body", Sealed = "sealed";

    // The JSON goes into a database and never into HTML, so letters need no escaping.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string PartitionKey => partitionKey;

    public byte[] Write(Envelope envelope, string stamp)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", envelope.Key.Id);
            json.WriteString(partitionKey, envelope.Key.Partition.Value);
            json.WriteString("type", envelope.Kind);
            json.WriteNumber("v", envelope.Version);
            json.WriteString("stamp", stamp);
            if (envelope.Expires is { } expires)
            {
                json.WriteNumber("ttl", (long)Math.Max(1, expires.TotalSeconds));
            }

            foreach (var (term, value) in envelope.Terms)
            {
                json.WriteString(term, value);
            }

            json.WritePropertyName(Body);
            json.WriteRawValue(envelope.Body);
            if (envelope.Sealed is { } encrypted)
            {
                json.WriteBase64String(Sealed, encrypted.Span);
            }

            json.WriteEndObject();
        }

        return text.ToArray();
    }

    /// <exception cref="DocumentException">The document is damaged.</exception>
    public StampedDocument Read(JsonElement document)
    {
        var key = ReadKey(document);
        var kind = document.TryGetProperty("type", out var type) ? type.GetString() ?? string.Empty : string.Empty;
        var version = document.TryGetProperty("v", out var v) && v.TryGetInt32(out var number) ? number : 0;
        var body = document.TryGetProperty(Body, out var content) ? content.GetRawText() : "null";
        var envelope = new Envelope(key.Key, kind, version, body)
        {
            Sealed = document.TryGetProperty(Sealed, out var encrypted)
                ? DocumentException.Read<ReadOnlyMemory<byte>?>(() => encrypted.GetBytesFromBase64(), "sealed")
                : null,
        };
        return new StampedDocument(
            new Found<Envelope>(envelope, StateToken.Of(key.ETag)),
            document.TryGetProperty("stamp", out var stamp) ? stamp.GetString() ?? string.Empty : string.Empty);
    }

    public (DocumentKey Key, string ETag) ReadKey(JsonElement document) =>
        (new DocumentKey(new Partition(owner, TextOf(document, partitionKey)), TextOf(document, "id")), TextOf(document, "_etag"));

    private static string TextOf(JsonElement document, string member) =>
        document.GetProperty(member).GetString()
        ?? throw DocumentException.Incomplete(member);
}

/// <summary>A document that was read.</summary>
/// <param name="Found">The document and its state.</param>
/// <param name="Stamp">The stamp of the save that produced this state.</param>
internal sealed record StampedDocument(Found<Envelope> Found, string Stamp);
