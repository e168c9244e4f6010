using System.Collections.Immutable;
using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>Keeps the document of a pair small for ever: what was closed long ago is kept by itself, where only the agendas of that time look.</summary>
public static class Settle
{
    /// <summary>How long a closed item stays within reach.</summary>
    public static Duration After { get; } = Duration.FromDays(56);

    /// <summary>At once, as one storage transaction takes no more than 100 documents in Azure Cosmos DB.</summary>
    public const int MostAtOnce = 90;

    private const int FewestAgendas = 30;

    /// <returns>What stays, and what goes: items closed before <paramref name="now"/> less eight weeks.</returns>
    public static (PairAgendas Stays, ImmutableArray<AgendaItem> Settled) At(PairAgendas pair, Instant now)
    {
        ImmutableArray<AgendaItem> settled = [.. pair.Items.Where(i => i.Done is { } done && done.At < now - After && done.On < now - After).Take(MostAtOnce)];
        var items = pair.Items.RemoveAll(i => settled.Contains(i));

        // Enough to count how often each item was carried, and to see which templates were used lately.
        var oldest = items.Select(i => i.On).DefaultIfEmpty(now).Min();
        var agendas = pair.Agendas.Where((a, n) => a.Start >= oldest || n >= pair.Agendas.Length - FewestAgendas);
        return (pair.WithItems(items).WithAgendas(agendas), settled);
    }
}
