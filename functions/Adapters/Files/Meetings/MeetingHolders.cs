using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The people whose calendars contain a meeting, whether or not the invitation names them.</summary>
internal sealed record MeetingHolders(IReadOnlySet<PersonId> OfWhole, ILookup<OccurrenceKey, PersonId> OfOccurrence)
{
    private static readonly ILookup<OccurrenceKey, PersonId> NoOccurrence = Array.Empty<PersonId>().ToLookup(_ => default(OccurrenceKey));

    public IEnumerable<PersonId> All => OfWhole.Concat(OfOccurrence.SelectMany(o => o));

    /// <summary>Nobody else has the meeting in their calendar.</summary>
    public static MeetingHolders Only(PersonId person) => new(new HashSet<PersonId> { person }, NoOccurrence);

    public static MeetingHolders Of(IReadOnlyList<IcsEvent> events, IcsEvent? master)
    {
        if (events is [{ IsException: false, Source.Owner: { } owner }])
        {
            return owner.Holds;
        }

        var held = events.Where(e => e.Source.Owner is not null).ToList();
        return new MeetingHolders(
            held.Where(e => !e.IsException).Select(e => e.Source.Owner!.Person).ToHashSet(), // each of held has an owner
            held.Where(e => e.IsException)
                // Each exception has one, and each of held an owner.
                .ToLookup(e => OccurrenceKey.Of(e.RecurrenceId!.Value, master?.Start), e => e.Source.Owner!.Person));
    }

    public bool Hold(PersonId person, OccurrenceKey? occurrence) =>
        OfWhole.Contains(person) || (occurrence is { } key && OfOccurrence[key].Contains(person));
}
