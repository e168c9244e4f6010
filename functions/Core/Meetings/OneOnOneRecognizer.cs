using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Decides whether a meeting is a 1:1: exactly two distinct people, whatever else is on the invitation. Pure. A "no" allocates nothing,
/// because most meetings are not 1:1s.
/// </summary>
public sealed class OneOnOneRecognizer(Organisation organisation, RecognitionPolicy policy)
{
    /// <summary>The verdict on one meeting. Never throws.</summary>
    public Recognition Recognize(CalendarEvent meeting)
    {
        if (meeting.IsPrivate && !policy.CountsPrivate)
        {
            return new Recognition(meeting, Obstacles.Private, default, organisation, policy.NotPeople);
        }

        var people = Participants.Of(meeting, organisation, policy.NotPeople);
        return new Recognition(meeting, ObstaclesInMeeting(meeting) | InPeople(meeting, people), people, organisation, policy.NotPeople);
    }

    private Obstacles ObstaclesInMeeting(CalendarEvent meeting)
    {
        var length = meeting.Time.End - meeting.Time.Start;
        return (meeting.IsCancelled ? Obstacles.Cancelled : Obstacles.None)
            | (meeting.IsAllDay ? Obstacles.AllDay : Obstacles.None)
            | (meeting.ShowAs == ShowAs.Free ? Obstacles.ShownAsFree : Obstacles.None)
            | (length > policy.Longest && !meeting.IsAllDay ? Obstacles.TooLong : Obstacles.None)
            | (length < policy.Shortest ? Obstacles.TooShort : Obstacles.None);
    }

    private static Obstacles InPeople(CalendarEvent meeting, in Participants people) =>
        meeting is { HidesAttendees: true, IsOrganizerCopy: false } ? Obstacles.HiddenAttendees
        : (people.InvitesGroup ? Obstacles.Group : Obstacles.None)
            | (people.Count < 2 && !people.InvitesGroup ? Obstacles.TooFewPeople : Obstacles.None)
            | (people.Count > 2 ? Obstacles.TooManyPeople : Obstacles.None);
}
