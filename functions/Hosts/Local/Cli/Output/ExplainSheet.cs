using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints every meeting with the reasons why it is a 1:1 or not.</summary>
internal sealed class ExplainSheet(CliConsole console)
{
    private static readonly LocalDateTimePattern When = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly Sheet sheet = new(console);

    /// <param name="explanations">The meetings in the order of the files.</param>
    /// <param name="skipped">How many events could not be read; each has its own warning.</param>
    public void Write(IReadOnlyList<Explanation> explanations, int skipped)
    {
        foreach (var file in explanations.GroupBy(e => e.Meeting.File))
        {
            var owner = file.First().Owner;
            sheet.Line(Words.Plain(file.Key))
                .Paragraph($"  {Introduction(owner)}")
                .Write(TableOf(file, owner?.TimeZone ?? DateTimeZone.Utc).Drawn)
                .Line();
        }

        sheet.Paragraph(Count(explanations, skipped));
    }

    private static string Introduction(Person? owner) => owner is null
        ? "Times are in UTC."
        : $"{PersonName.Of(owner)}'s calendar. Times are in {owner.TimeZone.Id}.";

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

    // If the owner is one of the two, the reason already states their relationship.
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
        return $"{Words.Number(explanations.Count, "meeting", "meetings")}: {Words.Number(yes, "one-on-one", "one-on-ones")}, " +
            $"{Words.Number(explanations.Count - yes, "other", "others")}"
            + (skipped == 0 ? string.Empty : $"; {Words.Number(skipped, "event", "events")} skipped");
    }
}
