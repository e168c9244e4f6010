using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Output;

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
            sheet.Line(Words.Plain(file.Key)).Paragraph($"  {Introduction(owner)}").Write(TableOf(file, owner?.TimeZone ?? DateTimeZone.Utc).Table).Line();
        }

        sheet.Paragraph(Count(explanations, skipped));
    }

    private static string Introduction(Person? owner) => owner is null
        ? "Times are UTC."
        : $"{PersonName.Of(owner)}'s calendar; times are {owner.TimeZone.Id}.";

    private static Columns TableOf(IEnumerable<Explanation> meetings, DateTimeZone zone)
    {
        var columns = new Columns("Line", "Start", "", "Kind", "Why*");
        foreach (var meeting in meetings)
        {
            columns.Add(
                $"{meeting.Meeting.Line}",
                When.Format(meeting.Start.InZone(zone).LocalDateTime),
                meeting.Meeting.IsSeries ? "series" : string.Empty,
                new Cell(Kind(meeting), meeting.Recognition.IsOneOnOne ? Sheet.Bold : Sheet.Quiet),
                Words.Plain(string.Join("; ", meeting.Reasons)));
        }

        return columns;
    }

    private static string Kind(Explanation meeting) => !meeting.Recognition.IsOneOnOne ? Words.Nothing : meeting.Kind switch
    {
        null => "1:1",
        Relationship.DirectReport => "direct report",
        Relationship.Manager => "manager",
        Relationship.SkipLevel => "skip-level",
        Relationship.Peer => "peer",
        Relationship.Colleague => "colleague",
        Relationship.External => "external",
        _ => throw new ArgumentOutOfRangeException(nameof(meeting), meeting.Kind, "Not a relationship."),
    };

    private static string Count(IReadOnlyList<Explanation> explanations, int skipped)
    {
        var yes = explanations.Count(e => e.Recognition.IsOneOnOne);
        return $"{Words.Number(explanations.Count, "meeting", "meetings")}: {Words.Number(yes, "one-on-one", "one-on-ones")}, {explanations.Count - yes} not"
            + (skipped == 0 ? string.Empty : $"; {Words.Number(skipped, "event", "events")} skipped");
    }
}
