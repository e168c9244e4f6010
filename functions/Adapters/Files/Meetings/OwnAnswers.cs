using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// What the copies of a meeting know beyond the newest one when the organiser's is missing: each attendee's own answer from
/// their own file, and whoever stands on the list of another copy of the same age.
/// </summary>
internal sealed class OwnAnswers(IReadOnlyList<IcsEvent> events, IcsEvent? master, IcsPeople people)
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
        var own = Said(same.Where(e => e.Source.Owner?.Person == person), person);
        var toAll = occurrence is null
            ? AttendeeResponse.None
            : Said(statements[null].Where(e => e.Source.Owner?.Person == person), person);
        AttendeeResponse[] byRank = [own, attendee.Response, toAll, Said(same, person)];
        return Array.Find(byRank, answer => answer != AttendeeResponse.None);
    }

    private AttendeeResponse Said(IEnumerable<IcsEvent> copies, PersonId person) =>
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
