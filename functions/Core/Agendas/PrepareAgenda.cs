using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Makes the live agenda of a 1:1 when there is none yet. However often and by whomever it is called, there is one agenda.</summary>
public sealed class PrepareAgenda(IAgendaStore store)
{
    // A save is refused only because another one succeeded, so this many refusals in a row do not happen to people.
    private const int Attempts = 10;

    public async Task<Preparation> ForAsync(AgendaWish wish, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var pair = await store.ReadPairAsync(wish.Pair, cancellationToken);
            var agenda = await store.ReadAgendaAsync(wish.Pair, wish.Start, cancellationToken);
            var decision = Decide(wish, library, PairOf(pair, wish), agenda, now);
            if (decision is null)
            {
                return new Preparation.NothingFits();
            }

            if (wish.Seen is { } seen && IsChange(decision, agenda) && (attempt > 0 || seen != (pair as Found<PairAgendas>)?.Revision))
            {
                return new Preparation.ChangedMeanwhile(); // In a later attempt: what was seen is not what our save met.
            }

            if (await SaveAsync(decision, pair, agenda, now, cancellationToken) is { } prepared)
            {
                return prepared;
            }
        }

        throw new IOException($"The agendas of pair {wish.Pair} changed {Attempts} times while one was being prepared; try again.");
    }

    /// <summary>What the agenda is to be; the one that is there unless the wish names another template. Pure.</summary>
    internal static Agenda? Decide(AgendaWish wish, TemplateLibrary library, PairAgendas pair, Reading<Agenda> there, Instant now)
    {
        if (there is Found<Agenda> { Document: var current } && (wish.Template is null || wish.Template == current.Template.Id))
        {
            return current;
        }

        var situation = wish.SituationOf(pair);
        var choice = wish.Template is { } id
            ? library.Find(id) is { } taken ? new TemplateChoice(taken, "you took this one for this time") : null
            : ChooseTemplate.For(situation, library);
        return choice is null ? null : new Agenda(wish.Pair, wish.Start, wish.Lead.Id, wish.Other.Id, AgendaTemplate.Of(choice.Template))
        {
            Why = choice.Why,
            FirstMeeting = situation.FirstMeeting,
            CheckIn = (there as Found<Agenda>)?.Document.CheckIn ?? (wish.OtherManages ? wish.CheckIn : null),
            PreparedAt = now,
        };
    }

    /// <summary>The agenda first: an agenda that the pair does not list yet is listed by the next call, and nothing is lost in between.</summary>
    private async Task<Preparation?> SaveAsync(
        Agenda agenda, Reading<PairAgendas> pairBefore, Reading<Agenda> agendaBefore, Instant now, CancellationToken cancellationToken)
    {
        var revision = (agendaBefore as Found<Agenda>)?.Revision;
        if (IsChange(agenda, agendaBefore))
        {
            if (await store.SaveAgendaAsync(agenda, revision, cancellationToken) is not Saved<Agenda> saved)
            {
                return null;
            }

            revision = saved.Revision;
        }

        var before = pairBefore as Found<PairAgendas>;
        var listed = (before?.Document ?? PairAgendas.Empty(agenda.Lead, agenda.Other)).WithAgenda(new PastAgenda(agenda.Start, agenda.Template.Id));
        var (pair, settled) = Settle.At(listed, now);
        if (before is not null && settled.IsEmpty && listed.Agendas == before.Document.Agendas)
        {
            return new Preparation.Ready(agenda, revision!.Value, before.Document, before.Revision);
        }

        return await store.SavePairAsync(pair, settled, before?.Revision, cancellationToken) is Saved<PairAgendas> ok
            ? new Preparation.Ready(agenda, revision!.Value, pair, ok.Revision)
            : null;
    }

    private static bool IsChange(Agenda agenda, Reading<Agenda> there) => (there as Found<Agenda>)?.Document != agenda;

    internal static PairAgendas PairOf(Reading<PairAgendas> reading, AgendaWish wish) =>
        reading is Found<PairAgendas> found ? found.Document : PairAgendas.Empty(wish.Lead.Id, wish.Other.Id);
}

/// <summary>What came of preparing an agenda.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>There is one, made now or before.</summary>
    public sealed record Ready(Agenda Agenda, Revision AgendaRevision, PairAgendas Pair, Revision PairRevision) : Preparation;

    /// <summary>Not what the caller had seen; nothing was changed.</summary>
    public sealed record ChangedMeanwhile : Preparation;

    /// <summary>No template is made for this kind of 1:1, or the one that was named is not there.</summary>
    public sealed record NothingFits : Preparation;
}
