using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>One thing that one of the two does to one item. Each can be repeated without harm.</summary>
/// <param name="Item">Which; for <see cref="Add"/> a new id.</param>
public abstract record AgendaEdit(ItemId Item)
{
    /// <summary>Puts it at the end.</summary>
    public sealed record Add(ItemId Item, ItemText Text, Instant On) : AgendaEdit(Item);

    /// <summary>By its author only.</summary>
    public sealed record Reword(ItemId Item, ItemText Text) : AgendaEdit(Item);

    /// <summary>For good; by its author only. The other one can tick it off.</summary>
    public sealed record Remove(ItemId Item) : AgendaEdit(Item);

    /// <param name="Item">Which.</param>
    /// <param name="On">The start of the 1:1 on whose agenda it is ticked off.</param>
    public sealed record TickOff(ItemId Item, Instant On) : AgendaEdit(Item);

    public sealed record Reopen(ItemId Item) : AgendaEdit(Item);

    /// <summary>Not in the 1:1 with this start, but in the next one.</summary>
    public sealed record MoveToNextTime(ItemId Item, Instant From) : AgendaEdit(Item);

    /// <summary>In the 1:1 with this start after all.</summary>
    public sealed record BringBack(ItemId Item, Instant To) : AgendaEdit(Item);

    /// <param name="Item">Which.</param>
    /// <param name="Before">The item that it is to stand before; null for the end.</param>
    public sealed record PlaceBefore(ItemId Item, ItemId? Before) : AgendaEdit(Item);

    public sealed override string ToString() => $"{GetType().Name} {Item}";
}

/// <summary>What came of an <see cref="AgendaEdit"/>.</summary>
public abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    /// <summary>It holds; <see cref="After"/> is the same as before when it did already.</summary>
    public sealed record Done(PairAgendas After) : EditOutcome;

    /// <summary>There is no such item, or no longer.</summary>
    public sealed record NotThere(ItemId Item) : EditOutcome;

    /// <summary>Somebody else wrote it.</summary>
    public sealed record NotTheAuthor(ItemId Item) : EditOutcome;

    /// <summary>There are as many open items as there may be.</summary>
    public sealed record Full(int Most) : EditOutcome;

    /// <summary>Another item has this id.</summary>
    public sealed record IdTaken(ItemId Item) : EditOutcome;
}
