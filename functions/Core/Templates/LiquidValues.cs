using DotLiquid;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>What the placeholders of a template are filled with, as DotLiquid takes it.</summary>
internal static class LiquidValues
{
    /// <summary>The longest name or item that is filled in: enough to recognise it.</summary>
    public const int MaxLength = 120;

    /// <summary>The names by which a template may use the values.</summary>
    public static readonly string[] Names =
        ["me.name", "me.first_name", "other.name", "other.first_name", "date", "minutes", "first_meeting", "open_items", "stuck_items"];

    public static Hash Of(AgendaModel model) => Hash.FromDictionary(new Dictionary<string, object>
    {
        ["me"] = Person(model.MyName),
        ["other"] = Person(model.OtherName),
        ["date"] = Value(model.Date),
        ["minutes"] = model.Minutes,
        ["first_meeting"] = model.FirstMeeting,
        ["open_items"] = model.OpenItems.Select(Value).ToList(),
        ["stuck_items"] = model.StuckItems.Select(Value).ToList(),
    });

    private static Hash Person(string name) => Hash.FromDictionary(new Dictionary<string, object>
    {
        ["name"] = Name(name),
        ["first_name"] = Name(AgendaModel.FirstNameOf(name)),
    });

    private static string Name(string name) => PersonName.IsRightToLeft(name) ? MarkupEscaping.WithIsolates(Value(name)) : Value(name);

    private static string Value(string text)
    {
        var line = OneLine.Of(text);
        return MarkupEscaping.Escape(line.Length <= MaxLength ? line : OneLine.Of(line[..MaxLength]) + "…");
    }
}
