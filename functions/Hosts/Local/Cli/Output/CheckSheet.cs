using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Checks;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints how people and calendars are read.</summary>
internal sealed class CheckSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    private static ICheckMessages Say => Spoken.Messages.Check;

    public void Write(SourceCheck check, IReadOnlyList<SourceWarning> warnings, bool verbose)
    {
        WriteColumns(check.List);
        WriteTree(check);
        WriteAbsences(check.Organisation.Chart);
        WriteCalendars(check);
        WriteAlmost(check);
        sheet.Heading(Say.LeftOut);
        if (warnings.Count == 0)
        {
            sheet.Line($"  {Say.Nothing}");
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

        sheet.Heading(Say.Columns);
        var columns = new Columns(Say.Column, Say.TakenAs + "*");
        foreach (var column in list.Columns)
        {
            var heading = column.Heading.Length > 0 ? column.Heading : Spoken.Messages.FileFaults.ListNoHeading;
            columns.Add(Words.Plain(heading), column.Meaning ?? Say.NotUsed);
        }

        sheet.Write(columns.Drawn);
        foreach (var note in list.Notes)
        {
            sheet.Line($"  {Words.Plain(SourceWarning.Of(note).ToString())}");
        }

        sheet.Line();
    }

    private void WriteTree(SourceCheck check)
    {
        var chart = check.Organisation.Chart;
        sheet.Heading(Say.WhoReports(chart.People.Count));
        var open = new Stack<(Person Person, int Level)>();
        Push(chart.People.Where(p => p.Manager is null), 1);
        while (open.TryPop(out var next))
        {
            var who = Say.Person(Words.Plain(next.Person.Name), next.Person.Email.Value);
            sheet.Line(new string(' ', 2 * next.Level) + Remark(next.Person, who, check));
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

    private static string Remark(Person person, string who, SourceCheck check)
    {
        if (check.Unknown.TryGetValue(person.Id, out var fault))
        {
            return Say.Remark(who, Say.CalendarUnknown(Words.Fault(fault)));
        }

        var isAlone = person.Manager is null && !check.Organisation.Chart.IsManager(person.Id);
        return isAlone ? Say.Remark(who, Say.Alone) : who;
    }

    private void WriteAbsences(OrgChart chart)
    {
        var people = chart.People.Where(p => p.ListedAbsences.Count > 0).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        if (people.Count == 0)
        {
            return;
        }

        sheet.Heading(Say.Absences(people.Count));
        foreach (var (person, days) in people.SelectMany(p => p.ListedAbsences, (person, days) => (person, days)))
        {
            sheet.Line($"  {Say.Absence(Words.Plain(PersonName.Of(person)), days.First, days.Last)}");
        }

        sheet.Line();
    }

    private void WriteCalendars(SourceCheck check)
    {
        sheet.Heading(Say.Calendars(check.Calendars.Count + check.Unread.Count));
        foreach (var calendar in check.Calendars)
        {
            var found = Say.Calendar(Whose(calendar), calendar.Meetings.Count, calendar.OneOnOnes);
            sheet.Line($"  {Say.Remark(Words.Plain(calendar.File.Path), found)}");
        }

        foreach (var unread in check.Unread)
        {
            var owner = unread.Mailbox is { } mailbox ? check.Organisation.Find(mailbox) : null;
            var whose = owner is null ? Say.NoOwner : Say.OwnerOf(PersonName.Of(owner));
            sheet.Line($"  {Say.Remark(Words.Plain(unread.File), Say.Unreadable(whose))}");
        }

        sheet.Line();
    }

    private static string Whose(CheckedCalendar calendar) => calendar switch
    {
        { Owner: { } owner } => Say.OwnerOf(PersonName.Of(owner)),
        { File.Mailbox: { } mailbox } => Say.Stranger(mailbox.Value),
        _ => Say.NoOwner,
    };

    private void WriteAlmost(SourceCheck check)
    {
        sheet.Heading(Say.Almost);
        var chart = check.Organisation.Chart;
        var files = check.Calendars
            .Select(c => (Calendar: c, Meetings: c.Meetings.Where(m => NearMiss.Is(m.Recognition, chart)).ToList()))
            .Where(c => c.Meetings.Count > 0)
            .ToList();
        if (files.Count == 0)
        {
            sheet.Line($"  {Say.None}");
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
            columns.Add(meeting, Words.Plain(Words.Reasons(WithNames(meeting))));
        }

        return columns;
    }

    private static IEnumerable<string> WithNames(Explanation meeting)
    {
        var people = meeting.Recognition.People;
        return meeting.Recognition.Obstacles.HasFlag(Obstacles.TooManyPeople) || meeting.Recognition.IsOneOnOne
            ? meeting.Reasons
            : meeting.Reasons.Append(Say.Invited([.. people.Select(p => p.Person?.Name ?? p.Address.Value)]));
    }
}
