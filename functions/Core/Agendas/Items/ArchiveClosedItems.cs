using System.Collections.Immutable;
using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>Keeps the document of a pair small: items closed long ago move to their own documents, read only for past agendas.</summary>
public static class ArchiveClosedItems
{
    /// <summary>How long a closed item stays in the pair's document.</summary>
    public static Duration After { get; } = Duration.FromDays(56);

    /// <summary>The most items in one run, because a transaction in Azure Cosmos DB takes at most 100 documents.</summary>
    public const int MaxAtOnce = 90;

    private const int MinAgendas = 30;

    /// <returns>What stays, and what moves: items closed more than eight weeks before <paramref name="now"/>.</returns>
    public static (PairAgendas Stays, ImmutableArray<AgendaItem> Archived) At(PairAgendas pair, Instant now)
    {
        var before = now - After;
        ImmutableArray<AgendaItem> archived =
            [.. pair.Items.Where(i => i.Done is { } done && done.At < before && done.On < before).Take(MaxAtOnce)];
        var items = pair.Items.RemoveAll(i => archived.Contains(i));

        // Enough agendas to count how often each item was carried, and to see which templates were used recently.
        var oldest = items.Select(i => i.On).DefaultIfEmpty(now).Min();
        var agendas = pair.Agendas.Where((a, n) => a.Start >= oldest || n >= pair.Agendas.Length - MinAgendas);
        return (pair.WithItems(items).WithAgendas(agendas), archived);
    }
}
