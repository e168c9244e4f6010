using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// A meeting with somebody that is not a 1:1 only because of who else is invited: an assistant, a guest, a room that is not on any list.
/// The two can say that it is their 1:1. Stored for direct reports only, with no more than we store about a <see cref="OneOnOne"/>: not who
/// else is invited.
/// </summary>
/// <param name="With">The other person.</param>
/// <param name="Time">When it takes place, from start to end.</param>
/// <param name="InSeries">It is one of a recurring series.</param>
/// <param name="Key">Identifies it.</param>
/// <param name="Because"><see cref="Obstacles.TooManyPeople"/>, <see cref="Obstacles.Group"/> or both.</param>
public sealed record OtherMeeting(PersonId With, Interval Time, bool InSeries, MeetingKey Key, Obstacles Because)
{
    /// <summary>A meeting with more people is a team meeting, whatever the two say.</summary>
    internal const int MaxPeople = 4;

    /// <summary>The same meeting as a 1:1, for figures.</summary>
    public OneOnOne ToOneOnOne() => new(With, Time, InSeries) { Key = Key };
}
