using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>The agendas of a pair, each stored as a document whose id is its start.</summary>
internal sealed class StoredAgendas(IDocuments documents)
{
    public static DocumentKind<Agenda> Kind { get; } = DocumentKind.Of<Agenda, AgendaDocument>(
        "agenda", PartitionOwner.Pair, AgendaJson.Default.AgendaDocument, AgendaDocument.Of, document => document.ToAgenda()) with
    {
        HoldsWords = true,
    };

    public Task<Stored<Agenda>> FindAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(pair, start), cancellationToken);

    public Task<SaveResult<Agenda>> SaveAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(agenda.Pair, agenda.Start), agenda, expected, cancellationToken);

    /// <summary>By start, earliest first.</summary>
    public async Task<IReadOnlyList<Agenda>> AllOfAsync(PairId pair, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, pair.Value, DocumentQuery.All, cancellationToken))
            .Select(a => a.Document).OrderBy(a => a.Start)];

    /// <summary>
    /// Moves an agenda to another start; if there is one already, that one stays. The copy is written first, so a crash in between leaves
    /// two documents and never none, and a repetition deletes the old one.
    /// </summary>
    public async Task MoveAsync(PairId pair, AgendaMove move, CancellationToken cancellationToken)
    {
        Revision? copy = null;
        while (await documents.FindAsync(Kind, KeyOf(pair, move.From), cancellationToken) is Found<Agenda> old)
        {
            // Repeats only if somebody saved the old one in between; then our copy, and nobody else's, is updated.
            if (await SaveAsync(old.Document with { Start = move.To }, copy, cancellationToken) is Saved<Agenda> saved)
            {
                copy = saved.Revision;
            }

            if (await documents.DeleteAsync(Kind, KeyOf(pair, move.From), old.Revision, cancellationToken) is Deleted<Agenda>)
            {
                return;
            }
        }
    }

    private static DocumentKey KeyOf(PairId pair, Instant start) => Kind.KeyOf(pair.Value, $"agenda.{SortableInstant.InId(start)}");
}

/// <summary>
/// <see cref="Agenda"/> as stored, with the wording of its template. Agendas without <see cref="Language"/> were written in English.
/// <see cref="Why"/> is the sentence that earlier versions stored instead of <see cref="Reason"/>; it is only read.
/// </summary>
internal sealed record AgendaDocument(
    int V,
    string Start,
    string Lead,
    string Other,
    string Template,
    int TemplateVersion,
    string Title,
    int Minutes,
    IReadOnlyList<SectionDocument> Sections,
    IReadOnlyList<string> CoachingNote,
    string? Why,
    bool FirstMeeting,
    string? CheckIn,
    string PreparedAt,
    string? AheadAt = null,
    string? Language = null,
    bool Formal = false,
    TemplateReason? Reason = null)
{
    private const int Version = 1;

    public static AgendaDocument Of(Agenda agenda) => new(
        Version,
        StoredTime.Write(agenda.Start),
        agenda.Lead.Value,
        agenda.Other.Value,
        agenda.Template.Id.Value,
        agenda.Template.Version,
        agenda.Template.Title,
        agenda.Template.Minutes,
        [.. agenda.Template.Sections.Select(s => new SectionDocument(s.Title.Source, s.Minutes, [.. s.Prompts.Select(p => p.Source)]))],
        [.. agenda.Template.CoachingNote.Select(n => n.Source)],
        agenda.Why.Sentence,
        agenda.FirstMeeting,
        agenda.CheckIn,
        StoredTime.Write(agenda.PreparedAt),
        agenda.AheadAt is { } at ? StoredTime.Write(at) : null,
        agenda.Language.Tag,
        agenda.Language.IsFormal,
        agenda.Why.Code == TemplateReasonCode.Written ? null : agenda.Why);

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public Agenda ToAgenda()
    {
        DocumentException.RequireVersion(V, Version, "agenda");
        return DocumentException.Read(Read, "agenda");
    }

    public override string ToString() => $"{nameof(AgendaDocument)} {Start}";

    private Agenda Read()
    {
        var template = new AgendaTemplate(
            TemplateId.Parse(Template),
            TemplateVersion,
            Title,
            Minutes,
            [.. Sections.Select(s => new TemplateSection(LiquidText.Stored(s.Title), s.Minutes, [.. s.Prompts.Select(LiquidText.Stored)]))],
            [.. CoachingNote.Select(LiquidText.Stored)]);
        var (lead, other) = (new PersonId(Lead), new PersonId(Other));
        return new Agenda(PairId.Of(lead, other), StoredTime.Read(Start), lead, other, template)
        {
            Why = Reason ?? TemplateReason.OfSentence(Why ?? string.Empty),
            Language = LanguagePolicy.Default.Find(Language, Formal ? FormOfAddress.Formal : FormOfAddress.Familiar) ?? Languages.English,
            FirstMeeting = FirstMeeting,
            CheckIn = CheckIn,
            PreparedAt = StoredTime.Read(PreparedAt),
            AheadAt = AheadAt is null ? null : StoredTime.Read(AheadAt),
        };
    }
}

/// <summary><see cref="TemplateSection"/> as stored.</summary>
internal sealed record SectionDocument(string Title, int? Minutes, IReadOnlyList<string> Prompts);

/// <summary>The stored form of agendas, the same in every store: JSON with a version <c>v</c>, instants in ISO 8601, ids as text.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PairDocument))]
[JsonSerializable(typeof(AgendaDocument))]
[JsonSerializable(typeof(ItemDocument))]
[JsonSerializable(typeof(PairState))]
[JsonSerializable(typeof(ArchivedItemState))]
internal sealed partial class AgendaJson : JsonSerializerContext;
