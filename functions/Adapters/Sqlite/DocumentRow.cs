using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>A document as read from the table <c>document</c>.</summary>
internal sealed record DocumentRow(string Partition, string Id, string Kind, long Version, string Revision, string Content, byte[]? Sealed)
{
    public const string Columns = "\"partition\", document.id, kind, version, revision, content, sealed";

    /// <summary>Without the content, which the generated ToString would print.</summary>
    public override string ToString() => $"{Partition}/{Id}";

    public Found<Envelope> ToFound(PartitionOwner owner) => new(
        new Envelope(new DocumentKey(new Partition(owner, Partition), Id), Kind, (int)Version, Content)
        {
            // Cast to the nullable type, because converting null to ReadOnlyMemory gives an empty value.
            Sealed = Sealed is null ? null : (ReadOnlyMemory<byte>?)Sealed,
        },
        new Revision(Revision));

    /// <summary>A document to be saved.</summary>
    public static object Of(Envelope envelope, Revision revision, Instant now) => new
    {
        Partition = envelope.Key.Partition.Value,
        envelope.Key.Id,
        envelope.Kind,
        envelope.Version,
        Revision = revision.Value,
        ExpiresAt = envelope.Expires is { } expires ? SqliteInstant.Of(now + expires) : (long?)null,
        Terms = JsonSerializer.Serialize(envelope.Terms),
        envelope.Body,
        Sealed = envelope.Sealed?.ToArray(),
    };
}
