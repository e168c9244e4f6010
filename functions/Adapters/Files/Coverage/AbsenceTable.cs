using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>The rows of one list of absences. A row that cannot be read is left out with a warning.</summary>
internal sealed class AbsenceTable(AbsenceHeadings headings, ListedPeople people, ListDate dates, PeopleListFaults faults)
{
    /// <summary>Null if the row is blank or cannot be read.</summary>
    public (PersonId Person, AbsentDays Days)? Read(ListRow row)
    {
        List<ListCell> whose = [.. headings.Whose(row)];
        if (whose.Count == 0)
        {
            if (!headings.FirstDay(row).IsBlank || !headings.LastDay(row).IsBlank)
            {
                faults.Warn(row.Line, say => say.AbsencesNoPerson, say => say.AbsencesWriteAddress);
            }

            return null;
        }

        if (people.Find(whose, out var why) is not { } person)
        {
            faults.Warn(row.Line, why!); // Find says why it finds nobody
            return null;
        }

        return DaysIn(row) is { } days ? (person.Id, days) : null;
    }

    private AbsentDays? DaysIn(ListRow row)
    {
        if (Date(row, headings.FirstDay(row)) is not { } first || Date(row, headings.LastDay(row)) is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            faults.Warn(row.Line, say => say.AbsencesBackwards(last: last, first: first), say => say.AbsencesCorrectDays);
            return null;
        }

        if (last >= first.PlusYears(EnterAbsences.MostYears))
        {
            faults.Warn(row.Line, say => say.AbsencesTooLong(EnterAbsences.MostYears), say => say.AbsencesCorrectDays);
            return null;
        }

        return new AbsentDays(first, last);
    }

    private LocalDate? Date(ListRow row, ListCell cell)
    {
        var date = cell.IsBlank ? null : dates.Read(cell);
        if (cell.IsBlank)
        {
            faults.Warn(row.Line, say => say.AbsencesNoDay, say => say.AbsencesWriteDays);
        }
        else if (date is null)
        {
            faults.Warn(row.Line, say => say.AbsencesNotADate(cell.Text), say => say.ListWriteDates);
        }

        return date;
    }
}
