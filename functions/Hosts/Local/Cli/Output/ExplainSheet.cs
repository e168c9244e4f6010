using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints every meeting with the reasons why it is a 1:1 or not.</summary>
internal sealed class ExplainSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    private static IExplainMessages Say => Spoken.Messages.Explain;

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

    private static string Introduction(Person? owner) =>
        owner is null ? Say.TimesInUtc : Say.CalendarOf(PersonName.Of(owner), owner.TimeZone.Id);

    private static MeetingColumns TableOf(IEnumerable<Explanation> meetings, DateTimeZone zone)
    {
        var columns = new MeetingColumns(zone);
        foreach (var meeting in meetings)
        {
            columns.Add(meeting, Why(meeting.Verdict, meeting.Owner, []));
            foreach (var change in meeting.Changes)
            {
                columns.Add(
                    change.Change.Line, change.Start, Place(change), Why(change.Verdict, meeting.Owner, Differences(change, zone)));
            }
        }

        return columns;
    }

    private static string Place(OccurrenceExplanation change) => change.Change switch
    {
        { IsRegular: true } => Say.PartsRest,
        { IsThisAndFuture: true } => Say.PartsFromHere,
        _ => Say.PartsChanged,
    };

    private static Cell Why(Verdict verdict, Person? owner, IEnumerable<string> differences) => new(
        Words.Plain(Words.Reasons(Reasons(verdict, owner).Concat(differences))),
        verdict.Recognition.IsOneOnOne ? Sheet.Bold : Sheet.Plain);

    // If the owner is one of the two, the reason already states their relationship.
    private static IEnumerable<string> Reasons(Verdict verdict, Person? owner) =>
        verdict.Kind is null || (owner is not null && verdict.Recognition.OtherThan(owner.Id) is not null)
            ? verdict.Reasons
            :
            [
                Say.VerdictOf(verdict.Reasons[0], RelationshipWords.Both(verdict.Kind.Value, Spoken.Messages)),
                .. verdict.Reasons.Skip(1),
            ];

    private static IEnumerable<string> Differences(OccurrenceExplanation change, DateTimeZone zone)
    {
        if (change.IsMoved)
        {
            yield return Say.Moved(Words.Sortable(change.Change.Original, zone));
        }

        if (change.OtherLength is { } length)
        {
            yield return Say.Takes((int)length.TotalMinutes);
        }
    }

    private static string Count(IReadOnlyList<Explanation> explanations, int skipped)
    {
        var yes = explanations.Count(e => e.Recognition.IsOneOnOne);
        var (all, rest) = (explanations.Count, explanations.Count - yes);
        return skipped == 0 ? Say.Total(all, yes, rest) : Say.TotalWithSkipped(all, yes, rest, skipped);
    }
}
