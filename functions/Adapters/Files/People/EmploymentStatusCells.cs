namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads what a row stands for, and whether that person is still employed.</summary>
internal sealed class EmploymentStatusCells(PeopleHeader header, PeopleListFaults faults)
{
    // Workday appends it to the name.
    private static readonly string[] GoneMarks = ["terminated", "inactive"], OtherMarks = ["on leave", "c"];

    private static readonly (RowType Type, string Words)[] Types =
    [
        (RowType.Person, "person|people|member|user|employee|contractor|worker|staff|usermailbox|mailuser|remoteusermailbox|mitarbeiter|"
            + "benutzer|mitglied|utilisateur|membre|usuario|miembro"),
        (RowType.Room, "room|roommailbox|equipment|equipmentmailbox|resource|raum|gerät|ressource|salle|équipement|sala|recurso|workspace"),
        (RowType.Group, "group|list|distribution list|mailuniversaldistributiongroup|mailuniversalsecuritygroup|groupmailbox|gruppe|"
            + "verteiler|groupe|grupo"),
        (RowType.Guest, "guest|guestmailuser|gast|invité|invitado"),
    ];

    private static readonly Dictionary<string, RowType> TypeByWord = Types
        .SelectMany(t => t.Words.Split('|').Select(w => (Word: ListedName.Fold(w), t.Type)))
        .ToDictionary(x => x.Word, x => x.Type);

    private readonly Dictionary<string, (string Word, int Line, int Count)> unknown = [];
    private readonly Dictionary<string, EmploymentStatus> words = [];

    /// <summary>The name without the status that Workday appends to it.</summary>
    public static string WithoutMark(string name) =>
        ListedName.Split(name) is { Mark: { } mark } split && GoneMarks.Concat(OtherMarks).Contains(ListedName.Fold(mark))
            ? split.Name
            : name;

    /// <summary>Null if it is unclear; such a row is left out.</summary>
    public RowType? TypeOf(ListRow row)
    {
        var type = header.Cell(row, Column.Type).Text;
        if (type.Length == 0)
        {
            return PersonOrGone(row);
        }

        var isKnown = TypeByWord.TryGetValue(ListedName.Fold(type), out var known);
        if (!isKnown && EmploymentStatusWords.OfStatus(type) == EmploymentStatus.Employed)
        {
            return PersonOrGone(row); // HR systems use this column for types of employment: full-time, intern.
        }

        if (!isKnown)
        {
            faults.Warn(
                row.Line,
                say => say.ListUnknownType(type),
                Spelling.Suggest(say => say.ListWriteType, Spelling.Nearest(type, ["person", "room", "group"])));
            return null;
        }

        return known == RowType.Person ? PersonOrGone(row) : known;
    }

    /// <summary>Once per word, for its first line.</summary>
    public void WarnOfUnknownWords()
    {
        foreach (var (word, line, count) in unknown.Values)
        {
            faults.Warn(
                line,
                say => count > 1 ? say.ListUnknownStatuses(word, count - 1) : say.ListUnknownStatus(word),
                say => say.ListWriteStatus);
        }
    }

    private RowType? PersonOrGone(ListRow row)
    {
        var odd = header.Cells(row, Column.Active).FirstOrDefault(c => IsActive(c.Text) is null, ListCell.Blank);
        odd = odd.IsBlank
            ? header.Cells(row, Column.Blocked).FirstOrDefault(c => EmploymentStatusWords.OfFlag(c.Text) is null, ListCell.Blank)
            : odd;
        if (!odd.IsBlank)
        {
            faults.Warn(row.Line, say => say.ListNotYesNo(odd.Text), say => say.ListWriteTrueFalse);
            return null;
        }

        var isGone = header.Cells(row, Column.Active).Any(c => IsActive(c.Text) == false)
            || header.Cells(row, Column.Blocked).Any(c => EmploymentStatusWords.OfFlag(c.Text) == true)
            || header.Cells(row, Column.Status).Any(c => IsGone(c.Text, row.Line))
            || IsMarkedAsGone(header.Cell(row, Column.Name).Text);
        return isGone ? RowType.Gone : RowType.Person;
    }

    /// <summary>Some programs write the employment status here, such as "On leave".</summary>
    private static bool? IsActive(string text) => EmploymentStatusWords.OfFlag(text) ?? EmploymentStatusWords.OfStatus(text) switch
    {
        EmploymentStatus.Employed => true,
        EmploymentStatus.Gone => false,
        EmploymentStatus.Unknown or _ => null,
    };

    private static bool IsMarkedAsGone(string name) =>
        ListedName.Split(name).Mark is { } mark && GoneMarks.Contains(ListedName.Fold(mark));

    private bool IsGone(string status, int line)
    {
        if (!words.TryGetValue(status, out var word))
        {
            words[status] = word = EmploymentStatusWords.OfStatus(status);
        }

        if (word == EmploymentStatus.Unknown)
        {
            var first = unknown.GetValueOrDefault(status, (Word: status, Line: line, Count: 0));
            unknown[status] = first with { Count = first.Count + 1 };
        }

        return word == EmploymentStatus.Gone;
    }
}
