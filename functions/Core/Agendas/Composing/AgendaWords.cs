using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>The words that all formats of an agenda share. Both people read the same agenda, in its language.</summary>
internal static class AgendaWords
{
    public static string Heading(ItemPlace place, IAgendaMessages say) => place switch
    {
        ItemPlace.Open => say.ItemsOpen,
        ItemPlace.Done => say.ItemsDone,
        ItemPlace.MovedOn => say.ItemsMovedOn,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place."),
    };
}
