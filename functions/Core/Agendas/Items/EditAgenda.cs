using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Who may do what to an item: both people may add, order, tick off and move it; only its author may reword or remove it.
/// </summary>
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

        return (pair.Find(edit.Item), edit) switch
        {
            (null, _) => new EditOutcome.NotFound(edit.Item),
            ({ } item, AgendaEdit.Reword or AgendaEdit.Remove) when item.Author != by => new EditOutcome.NotTheAuthor(edit.Item),
            ({ } item, AgendaEdit.PlaceBefore place) => Place(pair, item, place.Before),
            ({ IsOpen: false }, AgendaEdit.Reopen) when IsFull(pair) => new EditOutcome.Full(AgendaModel.MaxItems),
            ({ } item, _) => Change(pair, item, Changed(item, edit, by, now)),
        };
    }

    private static AgendaItem? Changed(AgendaItem item, AgendaEdit edit, PersonId by, Instant now) => edit switch
    {
        AgendaEdit.Reword reword => item with { Text = reword.Text },
        AgendaEdit.Remove => null,
        AgendaEdit.TickOff tick => item.IsOpen ? item with { Done = new ItemDone(now, by, tick.On) } : item,
        AgendaEdit.Reopen => item with { Done = null },
        AgendaEdit.MoveToNextTime move => item with { MovedFrom = item.MovedFrom.Add(move.From) },
        AgendaEdit.BringBack back => item with { MovedFrom = item.MovedFrom.Remove(back.To) },
        _ => throw new InvalidOperationException($"{edit.GetType().Name} is not an edit of an existing item."),
    };

    private static EditOutcome Add(PairAgendas pair, AgendaEdit.Add add, PersonId by, Instant now)
    {
        if (pair.Find(add.Item) is { } there)
        {
            return (there.Author, there.Text, there.On) == (by, add.Text, add.On)
                ? new EditOutcome.Done(pair)
                : new EditOutcome.IdTaken(add.Item);
        }

        return IsFull(pair)
            ? new EditOutcome.Full(AgendaModel.MaxItems)
            : new EditOutcome.Done(
                pair.WithItems(pair.Items.Add(new AgendaItem(add.Item, by, add.Text, now, add.On, ItemRanks.After(pair.Items)))));
    }

    private static EditOutcome Place(PairAgendas pair, AgendaItem item, ItemId? before) =>
        before switch
        {
            { } id when pair.Find(id) is null => new EditOutcome.NotFound(id),
            { } id when id == item.Id => new EditOutcome.Done(pair),
            _ => new EditOutcome.Done(pair.WithItems(ItemRanks.Place(pair.Items.Remove(item), item, before))),
        };

    private static EditOutcome.Done Change(PairAgendas pair, AgendaItem item, AgendaItem? changed) =>
        changed switch
        {
            null => new(pair.WithItems(pair.Items.Remove(item))),
            _ when item == changed => new(pair),
            _ => new(pair.WithItems(pair.Items.Replace(item, changed))),
        };

    private static bool IsFull(PairAgendas pair) => pair.Items.Count(i => i.IsOpen) >= AgendaModel.MaxItems;
}
