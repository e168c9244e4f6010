namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The values that a template can use, all in plain text: <c>{{ me.name }}</c>, <c>{{ me.first_name }}</c> (who leads the 1:1), <c>{{
/// other.name }}</c>, <c>{{ other.first_name }}</c>, <c>{{ date }}</c> ("Thursday 26 November"), <c>{{ minutes }}</c>, <c>{{ first_meeting
/// }}</c> (true or false), <c>{{ open_items }}</c> (the texts of the open items, with <c>.size</c>, in <c>for</c> and <c>join</c>) and
/// <c>{{ stuck_items }}</c> (those carried three times or more).
/// </summary>
public sealed record AgendaModel(
    string MyName,
    string OtherName,
    string Date,
    int Minutes,
    bool FirstMeeting,
    IReadOnlyList<string> OpenItems,
    IReadOnlyList<string> StuckItems)
{
    /// <summary>How many open items a pair can have: more than anybody works on, so that agendas stay small.</summary>
    public const int MaxItems = 100;

    /// <summary>The name that people call somebody by: the first word, or in "Lee, Ann" the word after the comma.</summary>
    public static string FirstNameOf(string name)
    {
        var given = name.Split(',') is [_, var after] && !string.IsNullOrWhiteSpace(after) ? after : name;
        return given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? name.Trim();
    }

    /// <summary>Names and items stay out of logs.</summary>
    public override string ToString() => nameof(AgendaModel);
}
