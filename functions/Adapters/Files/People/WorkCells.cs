using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads where and when somebody works: which matters for public holidays and absences.</summary>
internal sealed class WorkCells(PeopleHeader header, PeopleListFaults faults)
{
    private readonly RepeatedCells<Place?> places = new(text => Place.TryParse(text, out var place) ? place : null);
    private readonly RepeatedCells<WorkingWeek?> weeks = new(text => TypedWeekdays.Read(text) is { } days ? new WorkingWeek(days) : null);
    private readonly RepeatedCells<WorkingHours?> hours = new(
        text => TypedHours.Read(text) is var (start, end) ? new WorkingHours(start, end) : null);

    public Place? PlaceIn(ListRow row) => places[header.Cell(row, Column.Place).Text];

    /// <summary>Monday to Friday where the list does not say.</summary>
    public WorkingWeek WeekIn(ListRow row)
    {
        var text = header.Cell(row, Column.WorkingDays).Text;
        var week = text.Length == 0 ? WorkingWeek.MondayToFriday : weeks[text];
        if (week is null)
        {
            faults.Warn(row.Line, say => say.ListUnknownWorkingDays(text), say => say.ListWriteWorkingDays);
        }

        return (week ?? WorkingWeek.MondayToFriday) with { Hours = HoursIn(row) };
    }

    private WorkingHours? HoursIn(ListRow row)
    {
        var text = header.Cell(row, Column.WorkingHours).Text;
        var read = text.Length == 0 ? null : hours[text];
        if (read is null && text.Length > 0)
        {
            faults.Warn(row.Line, say => say.ListUnknownWorkingHours(text), say => say.ListWriteWorkingHours);
        }

        return read;
    }
}
