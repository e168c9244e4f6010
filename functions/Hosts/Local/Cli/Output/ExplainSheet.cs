using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Every meeting with its verdict, for somebody at a terminal.</summary>
internal sealed class ExplainSheet(CliConsole console)
{
    private static readonly LocalDateTimePattern When = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly Sheet sheet = new(console);

    /// <param name="explanations">In the order of the files.</param>
    /// <param name="skipped">Events that could not be read; each has a warning of its own.</param>
    public void Write(IReadOnlyList<Explanation> explanations, int skipped)
    {
        foreach (var file in explanations.GroupBy(e => e.Meeting.File))
        {
            var owner = file.First().Owner;
            sheet.Line(Words.Plain(file.Key)).Paragraph($"  {Introduction(owner)}").Write(TableOf(file, owner?.TimeZone ?? DateTimeZone.Utc).Drawn).Line();
        }

        sheet.Paragraph(Count(explanations, skipped));
    }

    private static string Introduction(Person? owner) => owner is null
        ? "Times are UTC."
        : $"{PersonName.Of(owner)}'s calendar; times are {owner.TimeZone.Id}.";

    private static Columns TableOf(IEnumerable<Explanation> meetings, DateTimeZone zone)
    {
        var columns = new Columns("Line", "Start", "", "Why*");
        foreach (var meeting in meetings)
        {
            columns.Add(
                $"{meeting.Meeting.Line}",
                When.Format(meeting.Start.InZone(zone).LocalDateTime),
                meeting.Meeting.IsSeries ? "series" : string.Empty,
                new Cell(Words.Plain(string.Join("; ", Reasons(meeting))), meeting.Recognition.IsOneOnOne ? Sheet.Bold : Sheet.Plain));
        }

        return columns;
    }

    // Where the owner is one of the two, the reason says what the other is to them.
    private static IEnumerable<string> Reasons(Explanation meeting) =>
        meeting.Kind is null || (meeting.Owner is { } owner && meeting.Recognition.OtherThan(owner.Id) is not null)
            ? meeting.Reasons
            : [$"{meeting.Reasons[0]} ({Kind(meeting.Kind.Value)})", .. meeting.Reasons.Skip(1)];

    private static string Kind(Relationship kind) => kind switch
    {
        Relationship.DirectReport or Relationship.Manager => "manager and direct report",
        Relationship.SkipLevel => "skip-level",
        Relationship.Peer => "peers",
        Relationship.Colleague => "colleagues",
        Relationship.External => "one of them is not in the directory",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a relationship."),
    };

    private static string Count(IReadOnlyList<Explanation> explanations, int skipped)
    {
        var yes = explanations.Count(e => e.Recognition.IsOneOnOne);
        return $"{Words.Number(explanations.Count, "meeting", "meetings")}: {Words.Number(yes, "one-on-one", "one-on-ones")}, {explanations.Count - yes} not"
            + (skipped == 0 ? string.Empty : $"; {Words.Number(skipped, "event", "events")} skipped");
    }
}
