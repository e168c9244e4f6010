using OutlookOneOnOne.Core.Agendas.Items;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>All that is stored of one pair.</summary>
/// <param name="Pair">The live document.</param>
/// <param name="Settled">Items closed long ago.</param>
/// <param name="Agendas">By start.</param>
public sealed record PairRecords(PairAgendas Pair, IReadOnlyList<AgendaItem> Settled, IReadOnlyList<Agenda> Agendas);
