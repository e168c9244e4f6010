using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>The rules of who may do what to an item: both add, order, tick off and move; only the author rewords and removes.</summary>
public static class EditAgenda
{
    /// <exception cref="ArgumentException"><paramref name="by"/> is not one of the two.</exception>
    public static EditOutcome Apply(PairAgendas pair, AgendaEdit edit, PersonId by, Instant now)
    {
        if (!pair.Has(by))
        {
            throw new ArgumentException($"{by} is not one of the two.", nameof(by));
        }

        if (edit is AgendaEdit.Add add)
        {
            return Add(pair, add, by, now);
        }

        return pair.Find(edit.Item) is not { } item ? new EditOutcome.NotThere(edit.Item)
            : edit is (AgendaEdit.Reword or AgendaEdit.Remove) && item.Author != by ? new EditOutcome.NotTheAuthor(edit.Item)
            : edit is AgendaEdit.PlaceBefore place ? Place(pair, item, place.Before)
            : edit is AgendaEdit.Reopen && !item.IsOpen && IsFull(pair) ? new EditOutcome.Full(AgendaModel.MostItems)
            : Change(pair, item, Changed(item, edit, by, now));
    }

    private static AgendaItem? Changed(AgendaItem item, AgendaEdit edit, PersonId by, Instant now) => edit switch
    {
        AgendaEdit.Reword reword => item with { Text = reword.Text },
        AgendaEdit.Remove => null,
        AgendaEdit.TickOff tick => item.IsOpen ? item with { Done = new ItemDone(now, by, tick.On) } : item,
        AgendaEdit.Reopen => item with { Done = null },
        AgendaEdit.MoveToNextTime move => item with { MovedFrom = item.MovedFrom.Add(move.From) },
        AgendaEdit.BringBack back => item with { MovedFrom = item.MovedFrom.Remove(back.To) },
        _ => throw new InvalidOperationException($"{edit.GetType().Name} is no edit of one item."),
    };

    private static EditOutcome Add(PairAgendas pair, AgendaEdit.Add add, PersonId by, Instant now)
    {
        if (pair.Find(add.Item) is { } there)
        {
            return (there.Author, there.Text, there.On) == (by, add.Text, add.On) ? new EditOutcome.Done(pair) : new EditOutcome.IdTaken(add.Item);
        }

        return IsFull(pair)
            ? new EditOutcome.Full(AgendaModel.MostItems)
            : new EditOutcome.Done(pair.WithItems(pair.Items.Add(new AgendaItem(add.Item, by, add.Text, now, add.On, ItemRanks.After(pair.Items)))));
    }

    private static EditOutcome Place(PairAgendas pair, AgendaItem item, ItemId? before) =>
        before is { } id && pair.Find(id) is null ? new EditOutcome.NotThere(id)
        : before == item.Id ? new EditOutcome.Done(pair)
        : new EditOutcome.Done(pair.WithItems(ItemRanks.Place(pair.Items.Remove(item), item, before)));

    private static EditOutcome.Done Change(PairAgendas pair, AgendaItem item, AgendaItem? changed) =>
        new(item == changed ? pair : pair.WithItems(changed is null ? pair.Items.Remove(item) : pair.Items.Replace(item, changed)));

    private static bool IsFull(PairAgendas pair) => pair.Items.Count(i => i.IsOpen) >= AgendaModel.MostItems;
}
