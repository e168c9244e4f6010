using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Checks;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints how people and calendars are read.</summary>
internal sealed class CheckSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    public void Write(SourceCheck check, IReadOnlyList<SourceWarning> warnings, bool verbose)
    {
        WriteColumns(check.List);
        WriteTree(check);
        WriteCalendars(check);
        WriteAlmost(check);
        sheet.Heading("Left out, or not read as written");
        if (warnings.Count == 0)
        {
            sheet.Line("  nothing");
        }

        foreach (var line in Faults.Lines(warnings, verbose))
        {
            sheet.Line($"  {line}");
        }
    }

    private void WriteColumns(PeopleListResult.Read list)
    {
        if (list.Columns.Count + list.Notes.Count == 0)
        {
            return;
        }

        sheet.Heading("Columns of the list of people");
        var columns = new Columns("Column", "Taken as*");
        foreach (var column in list.Columns)
        {
            columns.Add(Words.Plain(column.Heading), column.Meaning ?? "not used");
        }

        sheet.Write(columns.Drawn);
        foreach (var note in list.Notes)
        {
            sheet.Line($"  {Words.Plain(note.ToString())}");
        }

        sheet.Line();
    }

    private void WriteTree(SourceCheck check)
    {
        var chart = check.Organisation.Chart;
        sheet.Heading($"Who reports to whom: {Words.Number(chart.People.Count, "person", "people")}");
        var open = new Stack<(Person Person, int Level)>();
        Push(chart.People.Where(p => p.Manager is null), 1);
        while (open.TryPop(out var next))
        {
            var who = $"{Words.Plain(next.Person.Name)} ({next.Person.Email})";
            sheet.Line(new string(' ', 2 * next.Level) + who + Remark(next.Person, check));
            Push(chart.DirectReportsOf(next.Person.Id), next.Level + 1);
        }

        sheet.Line();

        void Push(IEnumerable<Person> people, int level)
        {
            foreach (var person in people.OrderByDescending(p => p.Name, StringComparer.Ordinal))
            {
                open.Push((person, level));
            }
        }
    }

    private static string Remark(Person person, SourceCheck check)
    {
        if (check.Unknown.TryGetValue(person.Id, out var fault))
        {
            return $": {Words.Fault(fault)}, so the 1:1s with their reports are not known";
        }

        var isAlone = person.Manager is null && !check.Organisation.Chart.IsManager(person.Id);
        return isAlone ? ": has neither a manager nor reports" : string.Empty;
    }

    private void WriteCalendars(SourceCheck check)
    {
        sheet.Heading($"Calendars: {Words.Number(check.Calendars.Count + check.Unread.Count, "file", "files")}");
        foreach (var calendar in check.Calendars)
        {
            var meetings = Words.Number(calendar.Meetings.Count, "meeting", "meetings");
            var oneOnOnes = Words.Number(calendar.OneOnOnes, "of them a 1:1", "of them 1:1s");
            sheet.Line($"  {Words.Plain(calendar.File.Path)}: {Whose(calendar)}; {meetings}, {oneOnOnes}");
        }

        foreach (var unread in check.Unread)
        {
            var owner = unread.Mailbox is { } mailbox ? check.Organisation.Find(mailbox) : null;
            var whose = owner is null ? "its owner is not known" : $"{PersonName.Of(owner)}'s calendar";
            sheet.Line($"  {Words.Plain(unread.File)}: {whose}; it cannot be read");
        }

        sheet.Line();
    }

    private static string Whose(CheckedCalendar calendar) => calendar switch
    {
        { Owner: { } owner } => $"{PersonName.Of(owner)}'s calendar",
        { File.Mailbox: { } mailbox } => $"the calendar of {mailbox}, who is not in the list of people",
        _ => "its owner is not known, so it may be anybody's",
    };

    private void WriteAlmost(SourceCheck check)
    {
        sheet.Heading("Almost 1:1s");
        var chart = check.Organisation.Chart;
        var files = check.Calendars
            .Select(c => (Calendar: c, Meetings: c.Meetings.Where(m => AlmostOneOnOne.Is(m.Recognition, chart)).ToList()))
            .Where(c => c.Meetings.Count > 0)
            .ToList();
        if (files.Count == 0)
        {
            sheet.Line("  none");
        }

        foreach (var (calendar, meetings) in files)
        {
            sheet.Line($"  {Words.Plain(calendar.File.Path)}").Write(TableOf(meetings, calendar.Owner?.TimeZone ?? DateTimeZone.Utc).Drawn);
        }

        sheet.Line();
    }

    private static MeetingColumns TableOf(IEnumerable<Explanation> meetings, DateTimeZone zone)
    {
        var columns = new MeetingColumns(zone);
        foreach (var meeting in meetings)
        {
            columns.Add(meeting, Words.Plain(string.Join("; ", WithNames(meeting))));
        }

        return columns;
    }

    private static IEnumerable<string> WithNames(Explanation meeting)
    {
        var people = meeting.Recognition.People;
        return meeting.Recognition.Obstacles.HasFlag(Obstacles.TooManyPeople) || meeting.Recognition.IsOneOnOne
            ? meeting.Reasons
            : meeting.Reasons.Append($"invited: {string.Join(", ", people.Select(p => p.Person?.Name ?? p.Address.Value))}");
    }
}
