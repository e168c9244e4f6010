using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>A 1:1 whose start has changed; its agenda and items move with it. Pure.</summary>
public sealed record AgendaMove
{
    /// <exception cref="ArgumentException">Both times are the same.</exception>
    public AgendaMove(Instant from, Instant to)
    {
        if (from == to)
        {
            throw new ArgumentException("The new start must differ from the old one.", nameof(to));
        }

        (From, To) = (from, to);
    }

    /// <summary>The start under which its agenda is stored.</summary>
    public Instant From { get; }

    /// <summary>The current start of the 1:1.</summary>
    public Instant To { get; }

    /// <summary>The pair has an agenda or items for the 1:1 that moves.</summary>
    public bool Affects(PairAgendas pair) => pair.Items.Any(Affects) || pair.Agendas.Any(a => a.Start == From);

    /// <summary>The item refers to the 1:1 that moves.</summary>
    public bool Affects(AgendaItem item) => item.On == From || item.Done?.On == From || item.MovedFrom.Contains(From);

    /// <summary>The pair after the move. If there is an agenda for the new start already, that one is kept.</summary>
    public PairAgendas Of(PairAgendas pair) => pair
        .WithItems(pair.Items.Select(Of))
        .WithAgendas(
            pair.Agendas.Where(a => a.Start == From).Select(a => a with { Start = To }).Concat(pair.Agendas.Where(a => a.Start != From)));

    /// <summary>
    /// The item after the move. If the 1:1 on which it was ticked off is now earlier than the one it was added to, it belongs to the
    /// earlier one only; otherwise no agenda would show it any more.
    /// </summary>
    public AgendaItem Of(AgendaItem item)
    {
        if (!Affects(item))
        {
            return item;
        }

        var done = item.Done is { } was ? was with { On = Follow(was.On) } : null;
        return item with
        {
            On = done is null ? Follow(item.On) : Instant.Min(Follow(item.On), done.On),
            Done = done,
            MovedFrom = [.. item.MovedFrom.Select(Follow)],
        };
    }

    private Instant Follow(Instant start) => start == From ? To : start;
}
