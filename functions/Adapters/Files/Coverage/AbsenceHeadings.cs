using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// The columns of a list of absences: who, by any of the columns with which a list of people identifies them, the first day and the last
/// day. Others, such as a reason, are not read.
/// </summary>
internal sealed class AbsenceHeadings
{
    private const string FirstDays =
        "first day|first_day|first day of leave|first day of absence|first day away|first day off|from|from date|date from|start|"
        + "start date|starts|start of leave|start of absence|leave start|leave start date|absence start|absence start date|begin|begins|"
        + "begin date|away from|erster Tag|erster Abwesenheitstag|erster Tag der Abwesenheit|von|von Datum|ab|Beginn|Beginndatum|"
        + "Abwesenheitsbeginn|Beginn der Abwesenheit|abwesend von|abwesend ab|Start|Startdatum|premier jour|premier jour d'absence|"
        + "1er jour|du|à partir du|date de début|début|début d'absence|début de l'absence|date de début d'absence|absent du|absence du|"
        + "primer día|primer día de ausencia|desde|desde el|del|fecha de inicio|inicio|inicio de la ausencia|fecha inicio|"
        + "fecha desde|開始日|休暇開始日|休職開始日|休業開始日|不在開始日|初日|最初の日|開始";

    private const string LastDays =
        "last day|last_day|last day of leave|last day of absence|last day away|last day off|to|to date|date to|until|till|through|end|"
        + "end date|ends|end of leave|end of absence|leave end|leave end date|absence end|absence end date|away until|letzter Tag|"
        + "letzter Abwesenheitstag|letzter Tag der Abwesenheit|bis|bis Datum|bis einschließlich|Ende|Enddatum|Abwesenheitsende|"
        + "Ende der Abwesenheit|abwesend bis|dernier jour|dernier jour d'absence|au|jusqu'au|date de fin|fin|fin d'absence|"
        + "fin de l'absence|date de fin d'absence|absent jusqu'au|último día|último día de ausencia|hasta|hasta el|al|fecha de fin|"
        + "fecha fin|fecha hasta|fin de la ausencia|fecha final|終了日|休暇終了日|休職終了日|休業終了日|不在終了日|最終日|最後の日|終了";

    private const string People =
        "person|who|colleague|staff|staff member|employee email|employee address|Person|wer|Kollegin|Kollege|Beschäftigte|Beschäftigter|"
        + "personne|qui|collègue|persona|quién|人|氏名|社員|社員名|従業員|名前|対象者|社員番号|従業員番号|メールアドレス|メール";

    // The most reliable first.
    private static readonly Column[] Identifying =
        [Column.Email, Column.SignInName, Column.Id, Column.Name, Column.NameLastFirst];

    private static readonly HashSet<string> First = KeysOf(FirstDays), Last = KeysOf(LastDays), Who = KeysOf(People);

    private readonly int first;
    private readonly int last;
    private readonly int[] who;
    private readonly int[] namePair;

    private AbsenceHeadings(int first, int last, int[] who, int[] namePair) =>
        (this.first, this.last, this.who, this.namePair) = (first, last, who, namePair);

    /// <summary>The number of different columns that a row names; the row of headings has the most.</summary>
    public static int CountIn(ListRow row) => row.Cells.Select(c => KindOf(c.Text)).OfType<Kind>().Distinct().Count();

    /// <summary>Null if it does not have all three.</summary>
    public static AbsenceHeadings? Of(ListRow row)
    {
        var kinds = row.Cells.Select(c => KindOf(c.Text)).ToList();
        int[] named = [.. Known(row, [Column.FirstName]), .. Known(row, [Column.LastName])];
        int[] who = [.. Identifying.SelectMany(c => Known(row, [c])), .. At(kinds, Kind.Who)];
        return At(kinds, Kind.First) is [var first, ..] && At(kinds, Kind.Last) is [var last, ..] && (who.Length > 0 || named.Length == 2)
            ? new AbsenceHeadings(first, last, [.. who.Distinct()], named.Length == 2 ? named : [])
            : null;
    }

    /// <summary>The cells that say who it is, the most reliable first; empty if none does.</summary>
    public IEnumerable<ListCell> Whose(ListRow row) => who.Select(i => row[i])
        .Concat(namePair.Length == 0 ? [] : [new ListCell(string.Join(' ', namePair.Select(i => row[i].Text)).Trim())])
        .Where(c => !c.IsBlank);

    public ListCell FirstDay(ListRow row) => row[first];

    public ListCell LastDay(ListRow row) => row[last];

    private static int[] At(List<Kind?> kinds, Kind kind) => [.. Enumerable.Range(0, kinds.Count).Where(i => kinds[i] == kind)];

    private static IEnumerable<int> Known(ListRow row, Column[] columns) => Enumerable.Range(0, row.Cells.Count).Where(i =>
        KindOf(row[i].Text) is null or Kind.Who or Kind.Name
        && ColumnNames.Find(row[i].Text) is { } known && columns.Contains(known.Column));

    private static Kind? KindOf(string heading)
    {
        var key = Heading.Key(heading);
        if (First.Contains(key) || Last.Contains(key))
        {
            return First.Contains(key) ? Kind.First : Kind.Last;
        }

        var column = ColumnNames.Find(heading)?.Column;
        if (Who.Contains(key) || (column is { } known && Identifying.Contains(known)))
        {
            return Kind.Who;
        }

        return column is Column.FirstName or Column.LastName ? Kind.Name : null;
    }

    private static HashSet<string> KeysOf(string names) => [.. names.Split('|').Select(Heading.Key)];

    private enum Kind
    {
        Who,
        Name,
        First,
        Last,
    }
}
