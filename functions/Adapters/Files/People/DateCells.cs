using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads the dates of a row.</summary>
internal sealed class DateCells(PeopleHeader header, ListDate days, PeopleListOptions options, PeopleListFaults faults)
{
    private readonly Dictionary<Column, (string Text, int Line, int Count)> unread = [];

    /// <summary>Nobody has reported to a manager for longer than they have been employed.</summary>
    public LocalDate? ManagerSince(ListRow row) => (Read(row, Column.ManagerSince), Read(row, Column.HireDate)) switch
    {
        ({ } since, { } hired) => LocalDate.Max(since, hired),
        var (since, hired) => since ?? hired,
    };

    /// <summary>People are still employed on their last day, and again if they were hired after it.</summary>
    public bool HasLeft(ListRow row) => options.Today is { } today
        && Read(row, Column.LeaveDate) is { } last
        && last < today
        && !(days.Read(header.Cell(row, Column.HireDate)) > last);

    /// <summary>Once per column, for its first line.</summary>
    public void WarnOfUnreadableDates()
    {
        foreach (var (column, (text, line, count)) in unread)
        {
            var heading = header.HeadingOf(column);
            faults.Warn(
                line,
                say => count > 1 ? say.ListUnclearDates(text, heading, count - 1) : say.ListUnclearDate(text, heading),
                say => say.ListWriteDates);
        }
    }

    private LocalDate? Read(ListRow row, Column column)
    {
        var cell = header.Cell(row, column);
        var date = cell.IsBlank ? null : days.Read(cell);
        if (date is null && !cell.IsBlank)
        {
            var (text, line, count) = unread.GetValueOrDefault(column, (cell.Text, row.Line, 0));
            unread[column] = (text, line, count + 1);
        }

        return date;
    }
}
