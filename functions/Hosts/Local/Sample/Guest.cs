namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A person, group or room on an invitation.</summary>
/// <param name="Address">The invited address, which can be an alias or outside the company.</param>
/// <param name="Name">The name on the invitation.</param>
/// <param name="Entry">The roster entry of the address; null outside the company.</param>
/// <param name="Answer">The response, a PARTSTAT.</param>
/// <param name="IsOptional">Whether attendance is optional.</param>
internal sealed record Guest(string Address, string Name, RosterEntry? Entry, string Answer, bool IsOptional)
{
    public RosterType Type => Entry?.Type ?? RosterType.Person;

    /// <summary>Parses the column <c>with</c> of meetings.csv.</summary>
    public static IReadOnlyList<Guest> Of(MeetingPattern pattern, Roster roster) => [.. pattern.With.SelectMany(word => Of(word, roster))];

    private static IEnumerable<Guest> Of(string word, Roster roster)
    {
        var name = word.TrimEnd('?', '!', '~', '=');
        var mark = word[name.Length..];
        var (kind, key) = name.Split(':') is [var k, var rest] ? (k, rest) : (string.Empty, name);
        return kind == "team"
            ? roster.TeamOf(key).Select(person => Of(person.Email, person, mark))
            : [Of(RosterEntry.AddressOf(key), key.Contains('@') ? roster.Owner(key) : roster[key], mark)];
    }

    private static Guest Of(string address, RosterEntry? entry, string mark) =>
        new(address, entry?.Name ?? ExternalName(address), entry, AnswerOf(mark), mark == "?");

    private static string AnswerOf(string mark) => mark switch
    {
        "" or "?" => "ACCEPTED",
        "!" => "DECLINED",
        "~" => "TENTATIVE",
        _ => "NEEDS-ACTION",
    };

    // jo.park@contoso.example is Jo Park.
    private static string ExternalName(string address) =>
        string.Join(' ', address.Split('@')[0].Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
