using System.Globalization;
using OutlookOneOnOne.Core.Agendas.Items;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>The words that all forms of an agenda share.</summary>
internal static class AgendaWords
{
    public const string CheckIn = "This time's question about your 1:1s";

    public const string LiveAgenda = "Open the live agenda";

    public const string EveryTime = "For every 1:1 of this series";

    public static string Minutes(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes} min");

    public static string Heading(ItemPlace place) => place switch
    {
        ItemPlace.Open => "On our list",
        ItemPlace.Done => "Done",
        ItemPlace.MovedOn => "Moved to next time",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No such place."),
    };
}
