using OutlookOneOnOne.Core.Agendas.Items;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Everything that is stored about one pair.</summary>
/// <param name="Pair">The live document.</param>
/// <param name="Archived">Items closed long ago.</param>
/// <param name="Agendas">In order of their start.</param>
public sealed record PairRecords(PairAgendas Pair, IReadOnlyList<AgendaItem> Archived, IReadOnlyList<Agenda> Agendas);
