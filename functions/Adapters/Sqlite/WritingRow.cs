using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Notes.Documents;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>One row of the table <c>writing</c>, as it is read.</summary>
internal sealed record WritingRow(string Id, long WrittenAt, string Revision, string Document)
{
    public const string Columns = "id, written_at AS writtenAt, revision, document";

    /// <summary>Never the document: a record would print it.</summary>
    public override string ToString() => $"writing {Id}";

    public static Stored<SealedWriting> Stored(WritingRow? row) =>
        row is null ? new NotThere<SealedWriting>() : new Found<SealedWriting>(row.Seal(), new Revision(row.Revision));

    public SealedWriting Seal() => new(JsonSerializer.Deserialize(Document, WritingJson.Relaxed.WritingDocument)!.ToWriting(), new Revision(Revision));

    /// <summary>Where a page that ends with this row goes on. Rows are told apart by time and id, so that none is missed when others come or go.</summary>
    public Continuation Continuation()
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{WrittenAt}.{Id}");
        return Core.Notes.Continuation.TryParse(Base64Url.EncodeToString(Encoding.ASCII.GetBytes(place)), out var continuation)
            ? continuation
            : throw new InvalidOperationException("A place in the table is short and plain.");
    }

    /// <summary>False for what <see cref="Continuation"/> never gave.</summary>
    public static bool TryReadContinuation(Continuation continuation, out long writtenAt, out string id)
    {
        (writtenAt, id) = (0, string.Empty);
        if (!Base64Url.IsValid(continuation.Value)
            || Encoding.ASCII.GetString(Base64Url.DecodeFromChars(continuation.Value)).Split('.') is not [var at, var last]
            || !long.TryParse(at, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out writtenAt)
            || !WritingId.TryParse(last, out var parsed))
        {
            return false;
        }

        id = parsed.Value;
        return true;
    }

    /// <summary>What a writing is stored as, in a state of its own.</summary>
    public static object Of(Writing writing, Revision revision) => new
    {
        Pair = writing.Pair.Value,
        Id = writing.Id.Value,
        Author = writing.Author.Value,
        Kind = writing.Kind.ToString(),
        Owner = (writing as ActionItem)?.Owner.Value,
        IsOpen = writing is ActionItem item ? (item.Done is null ? 1L : 0L) : (long?)null,
        Occurrence = writing.Occurrence is { } start ? SqliteInstant.Of(start) : (long?)null,
        WrittenAt = SqliteInstant.Of(writing.Origin.WrittenAt),
        ChangedAt = SqliteInstant.Of(writing.ChangedAt),
        Revision = revision.Value,
        Document = JsonSerializer.Serialize(WritingDocument.Of(writing), WritingJson.Relaxed.WritingDocument),
        Folded = SearchWords.Fold(writing.Text.Markdown),
    };
}
