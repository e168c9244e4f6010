using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Completes the newest copy of a meeting when the organiser's is missing: with each attendee's own response from their own file, and with
/// attendees who are listed only in another copy of the same age.
/// </summary>
internal sealed class OwnReplies(IReadOnlyList<IcsEvent> events, IcsEvent? master, IcsPeople people)
{
    private readonly ILookup<OccurrenceKey?, IcsEvent> statements = events
        .Where(e => !e.IsCancellation)
        .ToLookup(e => e.RecurrenceId is { } original ? OccurrenceKey.Of(original, master?.Start) : (OccurrenceKey?)null);

    public IcsEvent In(OccurrenceKey? occurrence, IcsEvent merged)
    {
        var same = statements[occurrence].ToList();
        var attendees = merged
            .Attendees.Concat(
                same.Where(e => e.Sequence == merged.Sequence)
                    .OrderBy(e => e.Source.File, StringComparer.Ordinal)
                    .SelectMany(e => e.Attendees))
            .DistinctBy(a => people.Of(a.Address))
            .Select(a => a with { Response = Answer(a, same, occurrence) })
            .ToList();
        return merged with
        {
            Attendees = attendees,
            Organizer =
                merged.Organizer
                ?? same.OrderBy(e => e.Source.File, StringComparer.Ordinal).Select(e => e.Organizer).FirstOrDefault(o => o is not null),
            IsPrivate = merged.IsPrivate || same.Any(e => e.IsPrivate),
        };
    }

    private AttendeeResponse Answer(Attendee attendee, List<IcsEvent> same, OccurrenceKey? occurrence)
    {
        var person = people.Of(attendee.Address);
        var own = ReplyIn(same.Where(e => e.Source.Owner?.Person == person), person);
        var toSeries = occurrence is null
            ? AttendeeResponse.None
            : ReplyIn(statements[null].Where(e => e.Source.Owner?.Person == person), person);
        AttendeeResponse[] byRank = [own, attendee.Response, toSeries, ReplyIn(same, person)];
        return Array.Find(byRank, answer => answer != AttendeeResponse.None);
    }

    private AttendeeResponse ReplyIn(IEnumerable<IcsEvent> copies, PersonId person) =>
        copies
            .OrderByDescending(e => e.Sequence)
            .ThenByDescending(e => e.Stamp)
            .ThenBy(e => e.Source.File, StringComparer.Ordinal)
            .ThenByDescending(e => e.Line)
            .SelectMany(e => e.Attendees)
            .FirstOrDefault(a => a.Response != AttendeeResponse.None && people.Of(a.Address) == person)
            ?.Response
        ?? AttendeeResponse.None;
}
