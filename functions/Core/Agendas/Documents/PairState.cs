using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>The authoritative document of a pair's agendas. See <see cref="StoredPairs"/>.</summary>
/// <param name="Pair">The items, agendas and preferences that the two people share.</param>
/// <param name="Saves">The number of saves, starting at 1; 0 for a document from before saves were counted.</param>
/// <param name="Unfinished">The writes to other documents that belong to this save and are still pending; null if there are none.</param>
internal sealed record PairState(PairDocument Pair, long Saves, Unfinished? Unfinished)
{
    public PairAgendas ToPair() => Pair.ToPair();

    public override string ToString() => nameof(PairState);
}

/// <param name="Settled">Items to archive in their own documents.</param>
/// <param name="Move">The agenda to move to another start; null for none.</param>
internal sealed record Unfinished(IReadOnlyList<ItemDocument> Settled, MoveState? Move)
{
    /// <summary>Null when there is nothing to do.</summary>
    public static Unfinished? Of(ImmutableArray<AgendaItem> archived, AgendaMove? move) =>
        archived.IsEmpty && move is null
            ? null
            : new Unfinished([.. archived.Select(ItemDocument.Of)], move is null ? null : MoveState.Of(move));

    /// <exception cref="DocumentException">The document is damaged.</exception>
    public IReadOnlyList<AgendaItem> Items() =>
        DocumentException.Read(() => Settled.Select(i => i.ToItem()).ToList(), "pair");

    public override string ToString() => nameof(Unfinished);
}

internal sealed record MoveState(string From, string To)
{
    public static MoveState Of(AgendaMove move) =>
        new(InstantPattern.ExtendedIso.Format(move.From), InstantPattern.ExtendedIso.Format(move.To));

    /// <exception cref="DocumentException">The document is damaged.</exception>
    public AgendaMove ToMove() => DocumentException.Read(() => new AgendaMove(Read(From), Read(To)), "pair");

    private static Instant Read(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
