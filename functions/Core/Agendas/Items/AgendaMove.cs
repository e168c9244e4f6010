using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>A 1:1 that was to start at one time and now starts at another: what was put on it goes with it. Pure.</summary>
public sealed record AgendaMove
{
    /// <exception cref="ArgumentException">Both are the same time.</exception>
    public AgendaMove(Instant from, Instant to)
    {
        if (from == to)
        {
            throw new ArgumentException("A 1:1 that starts when it did has not moved.", nameof(to));
        }

        (From, To) = (from, to);
    }

    /// <summary>The start under which its agenda is known.</summary>
    public Instant From { get; }

    public Instant To { get; }

    /// <summary>Something of the pair stands on the 1:1 that moves.</summary>
    public bool Touches(PairAgendas pair) => pair.Items.Any(Touches) || pair.Agendas.Any(a => a.Start == From);

    public bool Touches(AgendaItem item) => item.On == From || item.Done?.On == From || item.MovedFrom.Contains(From);

    /// <summary>As it is after the move. Where there is an agenda for the new start already, that one stays.</summary>
    public PairAgendas Of(PairAgendas pair) => pair
        .WithItems(pair.Items.Select(Of))
        .WithAgendas(pair.Agendas.Where(a => a.Start == From).Select(a => a with { Start = To }).Concat(pair.Agendas.Where(a => a.Start != From)));

    /// <summary>
    /// As it is after the move. When the 1:1 on which it was ticked off now comes before the one on which it was put, it stands on
    /// the former only: otherwise no agenda would show it any more.
    /// </summary>
    public AgendaItem Of(AgendaItem item)
    {
        if (!Touches(item))
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
