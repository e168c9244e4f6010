using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Shows the agenda of a 1:1 as <see cref="PrepareAgenda"/> would make it, and saves nothing: to look before one leaps.</summary>
public sealed class PreviewAgenda(IAgendaStore store)
{
    public async Task<AgendaPreview> ForAsync(AgendaWish wish, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        var pair = await store.ReadPairAsync(wish.Pair, cancellationToken);
        var there = await store.ReadAgendaAsync(wish.Pair, wish.Start, cancellationToken);
        var items = PrepareAgenda.PairOf(pair, wish);
        return PrepareAgenda.Decide(wish, library, items, there, now) is { } agenda
            ? new AgendaPreview.Shown(agenda, items, (pair as Found<PairAgendas>)?.Revision)
            : new AgendaPreview.NothingFits();
    }
}

/// <summary>What an agenda would be.</summary>
public abstract record AgendaPreview
{
    private AgendaPreview()
    {
    }

    /// <param name="Agenda">As it would be.</param>
    /// <param name="Pair">What the two brought so far.</param>
    /// <param name="PairRevision">Null while they brought nothing.</param>
    public sealed record Shown(Agenda Agenda, PairAgendas Pair, Revision? PairRevision) : AgendaPreview;

    /// <summary>No template is made for this kind of 1:1, or the one that was named is not there.</summary>
    public sealed record NothingFits : AgendaPreview;
}
