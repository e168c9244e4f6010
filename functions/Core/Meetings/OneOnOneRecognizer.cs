using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Tells whether a meeting is a 1:1: exactly two distinct people, whoever else or whatever else stands on the invitation.
/// Pure and total; a "no" allocates nothing, for most meetings are none.
/// </summary>
public sealed class OneOnOneRecognizer(Organisation organisation, RecognitionPolicy policy)
{
    public Recognition Recognize(CalendarEvent meeting)
    {
        if (meeting.IsPrivate && !policy.CountsPrivate)
        {
            return new Recognition(meeting, Obstacles.Private, default, organisation);
        }

        var people = Participants.Of(meeting, organisation);
        return new Recognition(meeting, InItself(meeting) | InPeople(meeting, people), people, organisation);
    }

    private Obstacles InItself(CalendarEvent meeting)
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
