using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Shows the agenda of a 1:1 as <see cref="PrepareAgenda"/> would make it, without saving anything.</summary>
public sealed class PreviewAgenda(AgendaStore store)
{
    /// <summary>Reads the pair and composes the agenda in memory. Throws when the storage fails.</summary>
    public async Task<AgendaPreview> ForAsync(
        AgendaRequest request, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        var pair = await store.ReadPairAsync(request.Pair, cancellationToken);
        var there = await store.ReadAgendaAsync(request.Pair, request.Start, cancellationToken);
        var items = PrepareAgenda.PairOf(pair, request);
        return PrepareAgenda.Decide(request, library, items, there, now) is { } agenda
            ? new AgendaPreview.Shown(agenda, items, pair.SeenRevision)
            : new AgendaPreview.NothingFits();
    }
}

/// <summary>The result of a preview.</summary>
public abstract record AgendaPreview
{
    private AgendaPreview()
    {
    }

    /// <param name="Agenda">The agenda as it would be.</param>
    /// <param name="Pair">The pair's items so far.</param>
    /// <param name="PairRevision">Null while they have no items.</param>
    public sealed record Shown(Agenda Agenda, PairAgendas Pair, Revision? PairRevision) : AgendaPreview;

    /// <summary>There is no template for this kind of 1:1, or the named template does not exist.</summary>
    public sealed record NothingFits : AgendaPreview;
}
