using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// A CSV file with the columns <c>place</c> and <c>date</c>, and <c>source</c> and <c>last_day</c>, which need to be in only one row of
/// each place. Other columns, such as the name of the holiday, are not read.
/// </summary>
internal sealed class HolidayTable
{
    private static readonly string[] KnownColumns = ["place", "date", "source", "lastday"];
    private static readonly ListDate Dates = new(pattern: null, countsDaysFrom1904: false);

    private readonly PeopleListFaults faults;
    private readonly Dictionary<string, int> columns;

    private HolidayTable(ListRow headings, PeopleListFaults faults)
    {
        this.faults = faults;
        columns = headings.Cells.Index().GroupBy(c => Heading.Key(c.Item.Text)).ToDictionary(g => g.Key, g => g.First().Index);
    }

    public static IReadOnlyList<ListedHolidays> Read(
        string path, byte[] bytes, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        var budget = new ListBudgetCounter(ListBudget.Default);
        var text = CsvText.Of(new MemoryStream(bytes, writable: false), budget);
        if (budget.TooMuch is { } tooMuch)
        {
            faults.Warn(null, tooMuch, say => say.HolidaysExportLess);
            return [];
        }

        var cells = new CsvTable(text, CsvTable.SeparatorOf(text, 1, CountKnownColumns), ListBudget.Default, faults);
        var rows = cells.Rows(cancellationToken).ToList();
        if (cells.TooMuch is { } tooMany)
        {
            faults.Warn(null, tooMany, say => say.HolidaysExportLess);
            return [];
        }

        var table = rows.Count == 0 ? null : new HolidayTable(rows[0], faults);
        if (table is null || !table.Has("place") || !table.Has("date"))
        {
            faults.Warn(1, say => say.HolidaysNoColumns, say => say.HolidaysNameColumns);
            return [];
        }

        return table.ListsIn(rows.Skip(1), path);
    }

    private List<ListedHolidays> ListsIn(IEnumerable<ListRow> rows, string path)
    {
        var read = rows.Select(ReadRow).OfType<Row>().ToLookup(r => r.Place);
        return
        [
            .. read.Select(same => new ListedHolidays(
                same.Key,
                string.Join("; ", same.Select(r => r.Source).Where(s => s.Length > 0).Distinct()) is { Length: > 0 } named ? named : path,
                same.Max(r => r.LastDay) ?? same.Max(r => r.Day),
                [.. same.Select(r => r.Day)])),
        ];
    }

    private Row? ReadRow(ListRow row)
    {
        if (!Place.TryParse(Cell(row, "place"), out var place))
        {
            faults.Warn(row.Line, say => say.HolidaysNoPlace, say => say.HolidaysWritePlace);
            return null;
        }

        return Date(row, "date") is { } day ? new Row(place, day, Cell(row, "source"), Date(row, "lastday", mayBeBlank: true)) : null;
    }

    private LocalDate? Date(ListRow row, string column, bool mayBeBlank = false)
    {
        var text = Cell(row, column);
        if (Dates.Read(new ListCell(text)) is { } date)
        {
            return date;
        }

        if (text.Length > 0 || !mayBeBlank)
        {
            faults.Warn(row.Line, say => say.HolidaysNotADate(text), say => say.HolidaysWriteDate);
        }

        return null;
    }

    private bool Has(string column) => columns.ContainsKey(column);

    private string Cell(ListRow row, string column) => columns.TryGetValue(column, out var at) ? row[at].Text : string.Empty;

    private static int CountKnownColumns(List<ListRow> head) =>
        head.SelectMany(r => r.Cells).Count(c => KnownColumns.Contains(Heading.Key(c.Text)));

    private sealed record Row(Place Place, LocalDate Day, string Source, LocalDate? LastDay);
}
