using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>The words that all formats of an agenda share. Both people read the same agenda, which is in English only, for now.</summary>
internal static class AgendaWords
{
    public static IAgendaMessages Say => Languages.English.Agenda;

    public static string Heading(ItemPlace place) => place switch
    {
        ItemPlace.Open => Say.ItemsOpen,
        ItemPlace.Done => Say.ItemsDone,
        ItemPlace.MovedOn => Say.ItemsMovedOn,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place."),
    };
}
