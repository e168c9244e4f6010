using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>An item as somebody wants it to appear on an agenda.</summary>
public sealed record RequestedItem(ItemId Id, ItemText Text, ItemPlace Place)
{
    /// <summary>The id only: what people write stays out of logs.</summary>
    public override string ToString() => $"{nameof(RequestedItem)} {Id}";
}

/// <summary>All items of a pair, derived from what one of the two wants on one agenda.</summary>
public abstract record AgendaProposal
{
    private AgendaProposal()
    {
    }

    /// <summary>The list fits the agenda.</summary>
    /// <param name="Items">All items of the pair, on this agenda or not.</param>
    public sealed record Whole(IReadOnlyList<AgendaItem> Items) : AgendaProposal;

    /// <summary>The list does not fit.</summary>
    /// <param name="Faults">The reasons; at least one.</param>
    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : AgendaProposal;

    /// <summary>Pure. <see cref="ItemsProposal"/> decides who may do what.</summary>
    /// <param name="current">What is stored now.</param>
    /// <param name="start">The start of the 1:1.</param>
    /// <param name="requested">All items on its agenda, in order; an unknown id is a new item.</param>
    /// <param name="by">Who makes the change.</param>
    /// <param name="now">The current time.</param>
    public static AgendaProposal Of(PairAgendas current, Instant start, IReadOnlyList<RequestedItem> requested, PersonId by, Instant now)
    {
        var shown = CarryForward.At(current, start).Select(c => c.Item.Id).ToHashSet();
        var notShown = current.Items.Where(i => !shown.Contains(i.Id)).ToList();
        List<ProposalFault> faults =
        [
            .. requested.Where(w => notShown.Any(i => i.Id == w.Id))
                .Select(w => new ProposalFault(w.Id, say => say.ItemsSameId)),
        ];
        if (faults.Count > 0)
        {
            return new Refused(faults);
        }

        var items = requested.Select(w => Place(current.Find(w.Id) ?? new AgendaItem(w.Id, by, w.Text, now, start, 0), w, start, by, now))
            .ToList();
        return new Whole([.. notShown, .. InOrder(items, current)]);
    }

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<IReadOnlyList<AgendaItem>, T> whole, Func<IReadOnlyList<ProposalFault>, T> refused) => this switch
    {
        Whole w => whole(w.Items),
        Refused r => refused(r.Faults),
        _ => throw new InvalidOperationException("AgendaProposal has no other case."),
    };

    private static AgendaItem Place(AgendaItem item, RequestedItem requested, Instant start, PersonId by, Instant now) =>
        (item with { Text = requested.Text }) switch
        {
            var open when requested.Place == ItemPlace.Open => open with { Done = null, MovedFrom = open.MovedFrom.Remove(start) },
            var done when requested.Place == ItemPlace.Done => done with { Done = done.Done ?? new ItemDone(now, by, start) },
            var moved => moved with { Done = null, MovedFrom = moved.MovedFrom.Add(start) },
        };

    /// <summary>Items that are in order already keep their rank, so that a merge sees only what was moved.</summary>
    private static IEnumerable<AgendaItem> InOrder(List<AgendaItem> items, PairAgendas current)
    {
        var (known, fresh) = (items.TakeWhile(i => current.Find(i.Id) is not null).ToList(),
            items.SkipWhile(i => current.Find(i.Id) is not null).ToList());
        if (fresh.All(i => current.Find(i.Id) is null) && known.Zip(known.Skip(1)).All(pair => pair.First.Rank < pair.Second.Rank))
        {
            return known.Concat(fresh.Select((i, n) => i with { Rank = ItemRanks.After(current.Items, n) }));
        }

        return items.Select((i, n) => i with { Rank = ItemRanks.RankAt(n) });
    }
}
