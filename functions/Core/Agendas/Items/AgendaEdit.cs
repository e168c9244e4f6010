using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>One edit of one item by one of the two people. Repeating it does no harm.</summary>
/// <param name="Item">The item; for <see cref="Add"/> a new id.</param>
public abstract record AgendaEdit(ItemId Item)
{
    /// <summary>Adds it at the end.</summary>
    public sealed record Add(ItemId Item, ItemText Text, Instant On) : AgendaEdit(Item);

    /// <summary>Changes its text; only its author may.</summary>
    public sealed record Reword(ItemId Item, ItemText Text) : AgendaEdit(Item);

    /// <summary>Deletes it permanently; only its author may. The other person can tick it off.</summary>
    public sealed record Remove(ItemId Item) : AgendaEdit(Item);

    /// <param name="Item">The item to tick off.</param>
    /// <param name="On">The start of the 1:1 on whose agenda it is ticked off.</param>
    public sealed record TickOff(ItemId Item, Instant On) : AgendaEdit(Item);

    /// <summary>Removes the tick.</summary>
    /// <param name="Item">The item to reopen.</param>
    public sealed record Reopen(ItemId Item) : AgendaEdit(Item);

    /// <summary>Moves it from the 1:1 with this start to the next one.</summary>
    public sealed record MoveToNextTime(ItemId Item, Instant From) : AgendaEdit(Item);

    /// <summary>Moves it back to the 1:1 with this start.</summary>
    public sealed record BringBack(ItemId Item, Instant To) : AgendaEdit(Item);

    /// <param name="Item">The item to move.</param>
    /// <param name="Before">The item to place it before; null for the end.</param>
    public sealed record PlaceBefore(ItemId Item, ItemId? Before) : AgendaEdit(Item);

    /// <summary>The type and the id only: what people write stays out of logs.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Item}";
}

/// <summary>The result of an <see cref="AgendaEdit"/>.</summary>
public abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    /// <summary>Applied; <see cref="After"/> is unchanged if the edit had already been applied.</summary>
    public sealed record Done(PairAgendas After) : EditOutcome;

    /// <summary>There is no such item, or it no longer exists.</summary>
    public sealed record NotFound(ItemId Item) : EditOutcome;

    /// <summary>Somebody else wrote it.</summary>
    public sealed record NotTheAuthor(ItemId Item) : EditOutcome;

    /// <summary>The pair already has the maximum number of open items.</summary>
    public sealed record Full(int Most) : EditOutcome;

    /// <summary>Another item already has this id.</summary>
    public sealed record IdTaken(ItemId Item) : EditOutcome;
}
