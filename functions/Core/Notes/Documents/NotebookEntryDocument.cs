using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes.Documents;

/// <summary>
/// A <see cref="NotebookEntry"/> as stored, the same in every store: JSON with a version <c>v</c>, instants and dates in ISO 8601, ids as
/// text.
/// </summary>
internal sealed record NotebookEntryDocument
{
    private const int Version = 1;

    public required int V { get; init; }

    public required string Id { get; init; }

    /// <summary>Stored as a name; early documents contain a number.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<NotebookEntryKind>))]
    public required NotebookEntryKind Kind { get; init; }

    public required string Author { get; init; }

    public required string Partner { get; init; }

    public required string WrittenAt { get; init; }

    public required string ChangedAt { get; init; }

    public string? Occurrence { get; init; }

    public required string Text { get; init; }

    public string? Owner { get; init; }

    public string? Due { get; init; }

    public string? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    public static NotebookEntryDocument Of(NotebookEntry entry)
    {
        var item = entry as ActionItem;
        return new NotebookEntryDocument
        {
            V = Version,
            Id = entry.Id.Value,
            Kind = entry.Kind,
            Author = entry.Author.Value,
            Partner = entry.Partner.Value,
            WrittenAt = Iso(entry.Origin.WrittenAt),
            ChangedAt = Iso(entry.ChangedAt),
            Occurrence = entry.Occurrence is { } start ? Iso(start) : null,
            Text = entry.Text.Markdown,
            Owner = item?.Owner.Value,
            Due = item?.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
            DoneAt = item?.Done is { } done ? Iso(done.At) : null,
            DoneBy = item?.Done?.By.Value,
        };
    }

    /// <exception cref="DocumentException">
    /// The document is damaged, or its version is unknown. The message contains none of the text.
    /// </exception>
    public NotebookEntry ToEntry()
    {
        DocumentException.RequireVersion(V, Version, "writing");
        return DocumentException.Read(Read, "writing");
    }

    /// <summary>Without the text, which a record would print by default.</summary>
    public override string ToString() => $"writing {Id}";

    private NotebookEntry Read()
    {
        var id = NotebookEntryId.TryParse(Id, out var parsed) ? parsed : throw new FormatException("id");
        var origin = new Origin(new PersonId(Author), new PersonId(Partner), Instant(WrittenAt));
        var text = NoteText.Parse(Text).Match(t => t, _ => throw new FormatException("text"));
        NotebookEntry entry = Kind switch
        {
            NotebookEntryKind.SharedNote => new Note(id, origin, NoteAudience.Pair, text),
            NotebookEntryKind.PrivateNote => new Note(id, origin, NoteAudience.Author, text),
            NotebookEntryKind.ActionItem => new ActionItem(id, origin, new PersonId(Owner ?? throw new FormatException("owner")), text)
            {
                Due = Due is null ? null : LocalDatePattern.Iso.Parse(Due).Value,
                Done = Done(),
            },
            _ => throw new FormatException("kind"),
        };
        return entry with { ChangedAt = Instant(ChangedAt), Occurrence = Occurrence is null ? null : Instant(Occurrence) };
    }

    private Completion? Done() => (DoneAt, DoneBy) switch
    {
        ({ } at, { } by) => new Completion(Instant(at), new PersonId(by)),
        (null, null) => null,
        _ => throw new FormatException("done"),
    };

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(NotebookEntryDocument))]
internal sealed partial class NotebookEntryJson : JsonSerializerContext
{
    /// <summary>The JSON goes into a database and never into HTML, so letters need no escaping.</summary>
    public static NotebookEntryJson Relaxed { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
