using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Creates the live agenda of a 1:1 if there is none yet. However often it is called, there is one agenda.</summary>
public sealed class PrepareAgenda(AgendaStore store)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <summary>Creates the agenda or returns the existing one.</summary>
    /// <exception cref="IOException">Other writers kept changing the pair; try again.</exception>
    public async Task<PrepareAgendaResult> ForAsync(
        AgendaRequest request, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var pair = await store.ReadPairAsync(request.Pair, cancellationToken);
            var agenda = await store.ReadAgendaAsync(request.Pair, request.Start, cancellationToken);
            var decision = Decide(request, library, PairOf(pair, request), agenda, now);
            if (decision is null)
            {
                return new PrepareAgendaResult.NoTemplateFits();
            }

            if (request.Seen is { } seen && IsChange(decision, agenda) && (attempt > 0 || seen != pair.SeenRevision))
            {
                // On a retry somebody else has saved, so the caller has not seen the current state.
                return new PrepareAgendaResult.Conflict();
            }

            if (await SaveAsync(decision, pair, agenda, now, cancellationToken) is { } prepared)
            {
                return prepared;
            }
        }

        throw new RefusedException(say => say.Access.DataContended(request.Pair.Value));
    }

    /// <summary>
    /// Returns the agenda that <see cref="ForAsync"/> would create, without saving anything. Throws when the storage fails.
    /// </summary>
    public async Task<AgendaPreview> PreviewAsync(
        AgendaRequest request, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        var pair = await store.ReadPairAsync(request.Pair, cancellationToken);
        var existing = await store.ReadAgendaAsync(request.Pair, request.Start, cancellationToken);
        var items = PairOf(pair, request);
        return Decide(request, library, items, existing, now) is { } agenda
            ? new AgendaPreview.Shown(agenda, items, pair.SeenRevision)
            : new AgendaPreview.NoTemplateFits();
    }

    /// <summary>
    /// Records that a prepared agenda is in its invite; nothing happens when somebody has changed it in the meantime. Throws when the
    /// storage fails.
    /// </summary>
    public Task RecordPreparedAsync(PrepareAgendaResult.Ready ready, Instant now, CancellationToken cancellationToken) =>
        store.SaveAgendaAsync(ready.Agenda with { AheadAt = now }, ready.AgendaRevision, cancellationToken);

    /// <summary>
    /// The agenda to store: the existing one, unless the request names another template, or its own while another language applies.
    /// Pure.
    /// </summary>
    private static Agenda? Decide(AgendaRequest request, TemplateLibrary library, PairAgendas pair, Stored<Agenda> existing, Instant now)
    {
        if (existing is Found<Agenda> { Document: var current } && (request.Template is null || request.Template == current.Template.Id))
        {
            return request.Template is null || AreSame(request.Language, current.Language)
                || library.Find(current.Template.Id) is not { } same
                ? current
                : Translated(current, same, request, now);
        }

        var situation = request.SituationOf(pair);
        var choice = request.Template is { } id ? Pick(id, library) : ChooseTemplate.For(situation, library);
        if (choice is null)
        {
            return null;
        }

        var template = WordingOf(choice.Template, request);
        return new Agenda(request.Pair, request.Start, request.Lead.Id, request.Other.Id, template)
        {
            Why = template.Minutes == choice.Template.Minutes
                ? choice.Why
                : choice.Why with { From = choice.Template.Minutes, To = template.Minutes },
            Language = request.Language,
            FirstMeeting = situation.FirstMeeting,
            CheckIn = existing.DocumentOrNull?.CheckIn ?? (request.OtherManages ? request.CheckIn : null),
            PreparedAt = now,
        };
    }

    /// <summary>The same agenda in another language. What its invite contains stays as it is.</summary>
    private static Agenda Translated(Agenda current, Template template, AgendaRequest request, Instant now) => current with
    {
        Template = WordingOf(template, request),
        Language = request.Language,
        CheckIn = current.CheckIn is null ? null : request.CheckIn ?? current.CheckIn,
        PreparedAt = now,
    };

    private static bool AreSame(IMessages one, IMessages other) => (one.Tag, one.IsFormal) == (other.Tag, other.IsFormal);

    private static AgendaTemplate WordingOf(Template template, AgendaRequest request) =>
        AgendaTemplate.Of(template, request.NoteLanguage ?? request.Language, request.NoteLibrary?.Find(template.Id))
            .Within(request.Minutes);

    private static PairAgendas PairOf(Stored<PairAgendas> reading, AgendaRequest request) =>
        reading is Found<PairAgendas> found ? found.Document : PairAgendas.Empty(request.Lead.Id, request.Other.Id);

    private static TemplateChoice? Pick(TemplateId id, TemplateLibrary library) =>
        library.Find(id) is { } template ? new TemplateChoice(template, new TemplateReason(TemplateReasonCode.Picked)) : null;

    /// <summary>Saves the agenda first. If we stop before the pair lists it, the next call lists it, and nothing is lost.</summary>
    private async Task<PrepareAgendaResult?> SaveAsync(
        Agenda agenda, Stored<PairAgendas> pairBefore, Stored<Agenda> agendaBefore, Instant now, CancellationToken cancellationToken)
    {
        var revision = agendaBefore.SeenRevision;
        if (IsChange(agenda, agendaBefore))
        {
            if (await store.SaveAgendaAsync(agenda, revision, cancellationToken) is not Saved<Agenda> saved)
            {
                return null;
            }

            revision = saved.Revision;
        }

        var before = pairBefore as Found<PairAgendas>;
        var listed = (before?.Document ?? PairAgendas.Empty(agenda.Lead, agenda.Other))
            .WithAgenda(new PastAgenda(agenda.Start, agenda.Template.Id));
        var (pair, archived) = ArchiveClosedItems.At(listed, now);
        if (before is not null && archived.IsEmpty && listed.Agendas == before.Document.Agendas)
        {
            // It was saved now or found before.
            return new PrepareAgendaResult.Ready(agenda, revision!.Value, before.Document, before.Revision);
        }

        return await store.SavePairAsync(pair, archived, before?.Revision, cancellationToken) is Saved<PairAgendas> ok
            ? new PrepareAgendaResult.Ready(agenda, revision!.Value, pair, ok.Revision) // it was saved now or found before
            : null;
    }

    private static bool IsChange(Agenda agenda, Stored<Agenda> existing) => existing.DocumentOrNull != agenda;
}

/// <summary>The result of preparing an agenda.</summary>
public abstract record PrepareAgendaResult
{
    private PrepareAgendaResult()
    {
    }

    /// <summary>There is an agenda, either new or existing.</summary>
    public sealed record Ready(Agenda Agenda, Revision AgendaRevision, PairAgendas Pair, Revision PairRevision) : PrepareAgendaResult;

    /// <summary>The caller's revision is no longer current; nothing was changed.</summary>
    public sealed record Conflict : PrepareAgendaResult;

    /// <summary>There is no template for this kind of 1:1, or the named template does not exist.</summary>
    public sealed record NoTemplateFits : PrepareAgendaResult;
}
