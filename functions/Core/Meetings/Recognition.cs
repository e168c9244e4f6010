using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The verdict on one meeting. It remembers what it was reached from, so that the reasons,
/// which few ever ask for, find their words only when asked.
/// </summary>
public readonly struct Recognition
{
    private readonly Organisation organisation;
    private readonly Participants people;

    internal Recognition(CalendarEvent meeting, Obstacles obstacles, in Participants people, Organisation organisation) =>
        (Meeting, Obstacles, this.people, this.organisation) = (meeting, obstacles, people, organisation);

    public CalendarEvent Meeting { get; }

    public Obstacles Obstacles { get; }

    public bool IsOneOnOne => Obstacles == Obstacles.None;

    /// <summary>The two people of a 1:1, the organiser first when they are one of the two; null when it is none.</summary>
    public (Participant First, Participant Second)? Pair => IsOneOnOne ? (people[0], people[1]) : null;

    /// <summary>
    /// The two of a 1:1; else every distinct person invited, rooms and groups left out. Nobody for a private event
    /// that does not count: who is in it is nobody's business.
    /// </summary>
    public IReadOnlyList<Participant> People =>
        Pair is { } pair ? [pair.First, pair.Second]
        : Obstacles.HasFlag(Obstacles.Private) ? []
        : [.. new RecognitionReasons(this, organisation).Everybody()];

    /// <summary>A room or equipment was invited and left out of the count.</summary>
    public bool IgnoresRoom => people.IgnoresRoom;

    /// <summary>Somebody who only sent the invitation was left out of the count.</summary>
    public bool IgnoresAssistant => people.IgnoresAssistant;

    /// <summary>The other one of a 1:1; null when it is none, or without this person.</summary>
    public Participant? OtherThan(PersonId self) => Pair switch
    {
        ({ Person: { } first }, var second) when first.Id == self => second,
        (var first, { Person: { } second }) when second.Id == self => first,
        _ => null,
    };

    /// <summary>What kind of 1:1 it is for this person; null when it is none, or without them.</summary>
    public Relationship? KindFor(PersonId self) => OtherThan(self) switch
    {
        null => null,
        { Person: { } other } => organisation.Chart.Relationship(self, other.Id),
        _ => Relationship.External,
    };

    /// <summary>One of the two has declined, so that it will not be held.</summary>
    public bool IsDeclined => Pair is { } pair && (Meeting.IsDeclinedByOwner || Declined(pair.First) || Declined(pair.Second));

    /// <summary>
    /// What is to be remembered of it for this person; null when nothing is: it is no 1:1 of theirs, the other is external,
    /// somebody declined, or it is shorter than <see cref="OneOnOne.ShortestCounted"/>.
    /// </summary>
    public OneOnOne? FactFor(PersonId self) =>
        OtherThan(self) is { Person: { } other } && !IsDeclined && Meeting.Time.Duration >= OneOnOne.ShortestCounted
            ? new OneOnOne(other.Id, Meeting.Time, Meeting.Series is not null)
            : null;

    /// <summary>Why, in words fit for a person, the verdict first. Without <paramref name="self"/> both people are named.</summary>
    public IReadOnlyList<string> Reasons(PersonId? self = null) => new RecognitionReasons(this, organisation).For(self);

    internal bool Declined(Participant who)
    {
        foreach (var attendee in Meeting.Attendees)
        {
            if (attendee.Response == AttendeeResponse.Declined && who.Is(new Participant(attendee.Address, organisation.Find(attendee.Address))))
            {
                return true;
            }
        }

        return false;
    }
}
