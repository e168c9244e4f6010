using System.Globalization;
using OutlookOneOnOne.Core.Agendas.Items;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>The words that all formats of an agenda share.</summary>
internal static class AgendaWords
{
    public const string CheckIn = "A question about your own 1:1s";

    public const string LiveAgenda = "Open the live agenda";

    public const string EveryTime = "For every 1:1 in this series";

    public static string Minutes(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes} min");

    public static string Heading(ItemPlace place) => place switch
    {
        ItemPlace.Open => "On our list",
        ItemPlace.Done => "Done",
        ItemPlace.MovedOn => "Moved to next time",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place."),
    };
}
