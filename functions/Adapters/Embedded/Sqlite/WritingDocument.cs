using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Adapters.Embedded.Sqlite;

/// <summary>How a writing is stored: JSON of version <see cref="Current"/>, instants and dates in ISO 8601.</summary>
internal sealed record WritingDocument
{
    public const int Current = 1;

    // The text goes into a database and nowhere near HTML, so letters may stay letters.
    private static readonly WritingJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));

    public required int V { get; init; }

    public required string Id { get; init; }

    public required WritingKind Kind { get; init; }

    public required string Author { get; init; }

    public required string Partner { get; init; }

    public required Instant WrittenAt { get; init; }

    public required Instant ChangedAt { get; init; }

    public Instant? Occurrence { get; init; }

    public required string Text { get; init; }

    public string? Owner { get; init; }

    public LocalDate? Due { get; init; }

    public Instant? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    public static string Write(Writing writing)
    {
        var item = writing as ActionItem;
        var document = new WritingDocument
        {
            V = Current,
            Id = writing.Id.Value,
            Kind = writing.Kind,
            Author = writing.Author.Value,
            Partner = writing.Partner.Value,
            WrittenAt = writing.Origin.WrittenAt,
            ChangedAt = writing.ChangedAt,
            Occurrence = writing.Occurrence,
            Text = writing.Text.Markdown,
            Owner = item?.Owner.Value,
            Due = item?.Due,
            DoneAt = item?.Done?.At,
            DoneBy = item?.Done?.By.Value,
        };
        return JsonSerializer.Serialize(document, Json.WritingDocument);
    }

    /// <exception cref="DataDirectoryException">It is no document of this version. The message holds nothing of the text.</exception>
    public static Writing Read(string json)
    {
        var document = JsonSerializer.Deserialize(json, Json.WritingDocument) ?? throw Damaged();
        return document.V == Current
            ? document.ToWriting()
            : throw new DataDirectoryException(string.Create(
                CultureInfo.InvariantCulture, $"The database holds a note of version {document.V}; this program knows {Current}. Update the program."));
    }

    /// <summary>Never the text: a record would print it.</summary>
    public override string ToString() => $"writing {Id}";

    private Writing ToWriting()
    {
        var id = WritingId.TryParse(Id, out var parsed) ? parsed : throw Damaged();
        var origin = new Origin(new PersonId(Author), new PersonId(Partner), WrittenAt);
        var text = NoteText.Parse(Text).Match(t => t, _ => throw Damaged());
        Writing writing = Kind switch
        {
            WritingKind.SharedNote => new Note(id, origin, NoteAudience.Pair, text),
            WritingKind.PrivateNote => new Note(id, origin, NoteAudience.Author, text),
            WritingKind.ActionItem => new ActionItem(id, origin, new PersonId(Owner ?? throw Damaged()), text) { Due = Due, Done = Done() },
            _ => throw Damaged(),
        };
        return writing with { ChangedAt = ChangedAt, Occurrence = Occurrence };
    }

    private Completion? Done() => (DoneAt, DoneBy) switch
    {
        ({ } at, { } by) => new Completion(at, new PersonId(by)),
        (null, null) => null,
        _ => throw Damaged(),
    };

    private static DataDirectoryException Damaged() => new("The database holds a note that cannot be read; restore it from a backup.");
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WritingDocument))]
internal sealed partial class WritingJson : JsonSerializerContext;
