using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;
using Spectre.Console.Rendering;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>A table of meetings: the line in the file, when it starts, what part of a series it is, and what we say about it.</summary>
internal sealed class MeetingColumns(DateTimeZone zone)
{
    private readonly Columns columns = new(Say.ColumnsLine, Say.ColumnsStart, "", Say.ColumnsWhy + "*");

    private static IExplainMessages Say => Spoken.Messages.Explain;

    /// <summary>The table, indented by two columns.</summary>
    public IRenderable Drawn => columns.Drawn;

    public void Add(Explanation meeting, Cell why) =>
        Add(meeting.Meeting.Line, meeting.Start, meeting.Meeting.IsSeries ? Say.PartsSeries : string.Empty, why);

    public void Add(int line, Instant start, string part, Cell why) => columns.Add($"{line}", Words.Sortable(start, zone), part, why);
}
