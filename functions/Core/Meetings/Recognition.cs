using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The verdict on one meeting. It keeps its inputs so that the reasons, which are rarely needed, are worded only on request.
/// </summary>
public readonly struct Recognition
{
    private readonly Organisation organisation;
    private readonly NotPeople notPeople;
    private readonly Participants people;

    internal Recognition(
        CalendarEvent meeting, Obstacles obstacles, in Participants people, Organisation organisation, NotPeople notPeople)
    {
        (Meeting, Obstacles, this.people) = (meeting, obstacles, people);
        (this.organisation, this.notPeople) = (organisation, notPeople);
    }

    /// <summary>The meeting that was judged.</summary>
    public CalendarEvent Meeting { get; }

    /// <summary>Everything that keeps it from being a 1:1.</summary>
    public Obstacles Obstacles { get; }

    /// <summary>There are no <see cref="Obstacles"/>.</summary>
    public bool IsOneOnOne => Obstacles == Obstacles.None;

    /// <summary>The two people of a 1:1, organiser first if they are one of them; null when it is not a 1:1.</summary>
    public (Participant First, Participant Second)? Pair => IsOneOnOne ? (people[0], people[1]) : null;

    /// <summary>
    /// The two people of a 1:1; otherwise every distinct person invited, without rooms and groups. Empty for a private event that does not
    /// count, because its attendees are private too.
    /// </summary>
    public IReadOnlyList<Participant> People => Pair switch
    {
        { } pair => [pair.First, pair.Second],
        null when Obstacles.HasFlag(Obstacles.Private) => [],
        null => [.. new Invited(this).Everybody()],
    };

    /// <summary>A room or equipment was invited and not counted.</summary>
    public bool IgnoresRoom => people.IgnoresRoom;

    /// <summary>Somebody who only sent the invitation was not counted.</summary>
    public bool IgnoresAssistant => people.IgnoresAssistant;

    internal Participant? Assistant => people.Assistant;

    /// <summary>The other person of a 1:1; null when it is not a 1:1 or <paramref name="self"/> is not part of it.</summary>
    public Participant? OtherThan(PersonId self) => Pair switch
    {
        ({ Person: { } first }, var second) when first.Id == self => second,
        (var first, { Person: { } second }) when second.Id == self => first,
        _ => null,
    };

    /// <summary>What kind of 1:1 it is for this person; null when it is not a 1:1 or they are not part of it.</summary>
    public Relationship? KindFor(PersonId self) => OtherThan(self) switch
    {
        null => null,
        { Person: { } other } => organisation.Chart.Relationship(self, other.Id),
        _ => Relationship.External,
    };

    /// <summary>One of the two declined, so it will not be held.</summary>
    public bool IsDeclined => Pair is { } pair && (Meeting.IsDeclinedByOwner || Declined(pair.First) || Declined(pair.Second));

    /// <summary>
    /// What we store about it for this person. Null when it is not one of their 1:1s, the other person is external, somebody declined, or
    /// it is shorter than <see cref="OneOnOne.MinCounted"/>.
    /// </summary>
    public OneOnOne? FactFor(PersonId self) =>
        OtherThan(self) is { Person: { } other } && !IsDeclined && Meeting.Time.Duration >= OneOnOne.MinCounted ? Of(other) : null;

    /// <summary>
    /// The 1:1 of this person that this was before it was called off: cancelled, or declined by one of the two. Null if it still stands.
    /// </summary>
    public OneOnOne? CalledOffFor(PersonId self)
    {
        // Exchange shows what was cancelled or declined as free.
        const Obstacles only = Obstacles.Cancelled | Obstacles.ShownAsFree;
        if ((Obstacles & ~only) != Obstacles.None || people.Count != 2 || Meeting.Time.Duration < OneOnOne.MinCounted || !IsCalledOff())
        {
            return null;
        }

        return (people[0].Person, people[1].Person) switch
        {
            ({ } first, { } second) when first.Id == self => Of(second),
            ({ } first, { } second) when second.Id == self => Of(first),
            _ => null,
        };
    }

    /// <summary>
    /// What we store about a meeting that is not a 1:1 only because of who else is invited, once for each of these people who takes part.
    /// </summary>
    /// <param name="self">The owner of the calendar, who must take part.</param>
    /// <param name="reports">The people with whom it may be a 1:1 of theirs.</param>
    public IReadOnlyList<OtherMeeting> OthersFor(PersonId self, IReadOnlySet<PersonId> reports)
    {
        const Obstacles onlyPeople = Obstacles.TooManyPeople | Obstacles.Group;
        if (IsOneOnOne || (Obstacles & ~onlyPeople) != Obstacles.None || people.Count > OtherMeeting.MaxPeople
            || Meeting.IsDeclinedByOwner || Meeting.Time.Duration < OneOnOne.MinCounted)
        {
            return [];
        }

        var (key, because) = (MeetingKey.Of(Meeting), Obstacles);
        var (time, inSeries) = (Meeting.Time, Meeting.Series is not null);
        var present = Present();
        return present.Exists(p => p.Person?.Id == self)
            ? [.. present.Where(p => p.Person is { } person && reports.Contains(person.Id))
                .Select(p => new OtherMeeting(p.Person!.Id, time, inSeries, key, because))] // a report is a person
            : [];
    }

    /// <summary>
    /// Who or what receives the invite of this 1:1 besides the two people and rooms. If anybody does, only a link may be
    /// written into the invite. Empty when it is not a 1:1 of two people in the directory.
    /// </summary>
    public IReadOnlyList<InviteRecipient> AlsoReceivedBy => Pair is ({ Person: { } first }, { Person: { } second })
        ? new OtherRecipients(Meeting, organisation, notPeople).Besides(first.Id, second.Id)
        : [];

    /// <summary>The reasons in words for people, verdict first. Without <paramref name="self"/> both people are named.</summary>
    /// <param name="messages">In the language of the reader.</param>
    /// <param name="self">The reader, if they may be one of the two.</param>
    public IReadOnlyList<string> Reasons(IMessages messages, PersonId? self = null) =>
        RecognitionReasons.In(Why(self), IsOneOnOne, messages);

    /// <summary>
    /// The reasons as codes, conclusion first: what kind of 1:1 it is, or what keeps it from being one. Without <paramref name="self"/>
    /// both people are named.
    /// </summary>
    /// <param name="self">The reader, if they may be one of the two.</param>
    public IReadOnlyList<RecognitionReason> Why(PersonId? self = null) => new RecognitionReasons(this).For(self);

    internal EntryReader Entries => new(Meeting, organisation, notPeople);

    internal bool Declined(Participant who)
    {
        foreach (var attendee in Meeting.Attendees)
        {
            if (attendee.Response == AttendeeResponse.Declined && who.Is(Entries.Read(attendee).Who))
            {
                return true;
            }
        }

        return false;
    }

    private OneOnOne Of(Person other) =>
        new(other.Id, Meeting.Time, Meeting.Series is not null) { Key = MeetingKey.Of(Meeting) };

    private bool IsCalledOff() =>
        Meeting.IsCancelled || Meeting.IsDeclinedByOwner || Declined(people[0]) || Declined(people[1]);

    private List<Participant> Present()
    {
        var present = new List<Participant>();
        for (var i = 0; i < people.Count; i++)
        {
            if (!Declined(people[i]))
            {
                present.Add(people[i]);
            }
        }

        return present;
    }
}
