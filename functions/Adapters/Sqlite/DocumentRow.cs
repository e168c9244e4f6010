using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>A document as it is read from the table <c>document</c>.</summary>
internal sealed record DocumentRow(string Partition, string Id, string Kind, long Version, string Revision, string Content, byte[]? Sealed)
{
    public const string Columns = "\"partition\", document.id, kind, version, revision, content, sealed";

    /// <summary>Never the content: a record would print it.</summary>
    public override string ToString() => $"{Partition}/{Id}";

    public Found<Envelope> ToFound(PartitionOwner owner) => new(
        new Envelope(new DocumentKey(new Partition(owner, Partition), Id), Kind, (int)Version, Content)
        {
            // With a cast to the nullable type: a null that becomes a ReadOnlyMemory is an empty one.
            Sealed = Sealed is null ? null : (ReadOnlyMemory<byte>?)Sealed,
        },
        new Revision(Revision));

    /// <summary>A document as it is saved.</summary>
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
