using System.Text.Encodings.Web;
using System.Text.Json;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>The JSON of a document: where it lies, its kind and version, the stamp of its save, its terms, and the body.</summary>
internal static class DocumentText
{
    // The text goes into a database and nowhere near HTML, so letters may stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write<T>(DocumentKind<T> kind, string partitionKey, DocumentKey key, CosmosDraft<T> draft, string stamp)
        where T : class
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", key.Id);
            json.WriteString(partitionKey, key.Partition);
            json.WriteString("type", kind.Name);
            json.WriteNumber("v", kind.Version);
            json.WriteString("stamp", stamp);
            if (draft.Expires is { } expires)
            {
                json.WriteNumber("ttl", (long)Math.Max(1, expires.TotalSeconds));
            }

            foreach (var (term, value) in draft.Terms.Where(t => t.Value is not null))
            {
                json.WriteString(term, value);
            }

            json.WritePropertyName("body");
            JsonSerializer.Serialize(json, draft.Body, kind.Shape);
            json.WriteEndObject();
        }

        return text.ToArray();
    }

    public static CosmosDocument<T> Read<T>(DocumentKind<T> kind, string partitionKey, JsonElement document)
        where T : class => new(
        new DocumentKey(document.GetProperty(partitionKey).GetString()!, document.GetProperty("id").GetString()!),
        kind.Read(document),
        document.GetProperty("_etag").GetString()!,
        document.TryGetProperty("stamp", out var stamp) ? stamp.GetString()! : string.Empty);
}
