using System.Runtime.CompilerServices;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The distinct people of a meeting, counted without allocating. At most four people (the two, the organiser's assistant and the sender)
/// can reduce to two, so the fifth proves that it is not a 1:1 and counting stops.
/// </summary>
internal struct Participants
{
    private const int Capacity = 5;

    private Slots slots;

    public int Count { get; private set; }

    public bool InvitesGroup { get; private set; }

    public bool IgnoresRoom { get; private set; }

    /// <summary>Somebody who only sent the invitation was left out.</summary>
    public bool IgnoresAssistant { get; private set; }

    public readonly bool IsFull => Count == Capacity;

    public readonly Participant this[int index] => slots[index].Who;

    public static Participants Of(CalendarEvent meeting, Organisation organisation)
    {
        var found = default(Participants);
        if (meeting.Organizer is { } organizer)
        {
            found.Add(organizer, organisation, isOrganizer: true);
        }

        var attendees = meeting.Attendees;
        for (var i = 0; i < attendees.Count && !found.IsFull; i++)
        {
            found.Add(attendees[i], organisation, isOrganizer: false);
        }

        found.LeaveAssistantsOut(meeting.SentBy, organisation);
        return found;
    }

    private void Add(Attendee attendee, Organisation organisation, bool isOrganizer)
    {
        var entry = organisation.Resolve(attendee.Address);
        if (attendee.Type == AttendeeType.Resource || entry.Kind == DirectoryEntryKind.Room)
        {
            IgnoresRoom = true;
        }
        else if (attendee.Type == AttendeeType.Group || entry.Kind == DirectoryEntryKind.Group)
        {
            InvitesGroup = true;
        }
        else
        {
            Add(new Participant(attendee.Address, entry.Person), isOrganizer, attendee.Type == AttendeeType.Optional);
        }
    }

    private void Add(Participant who, bool isOrganizer, bool isOptional)
    {
        var at = IndexOf(who);
        if (at == Count)
        {
            slots[Count++] = new Slot(who, isOrganizer, isOptional);
        }
        else
        {
            slots[at] = slots[at] with { IsOptional = slots[at].IsOptional || isOptional };
        }
    }

    private readonly int IndexOf(Participant who)
    {
        var at = 0;
        while (at < Count && !slots[at].Who.Is(who))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// An assistant who sends an invitation for two others does not attend: the organiser listed as optional, or the SENT-BY address.
    /// </summary>
    private void LeaveAssistantsOut(EmailAddress? sentBy, Organisation organisation)
    {
        var sender = sentBy is { } address ? new Participant(address, organisation.Find(address)) : (Participant?)null;
        for (var i = Count - 1; i >= 0 && Count > 2; i--)
        {
            if (slots[i] is { IsOrganizer: true, IsOptional: true } || (sender is { } s && slots[i].Who.Is(s)))
            {
                RemoveAt(i);
                IgnoresAssistant = true;
            }
        }
    }

    private void RemoveAt(int index)
    {
        for (var i = index; i < Count - 1; i++)
        {
            slots[i] = slots[i + 1];
        }

        Count--;
    }

    private readonly record struct Slot(Participant Who, bool IsOrganizer, bool IsOptional);

    [InlineArray(Capacity)]
    private struct Slots
    {
        private Slot first;
    }
}
