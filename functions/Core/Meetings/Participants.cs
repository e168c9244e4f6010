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
    public bool IgnoresAssistant => Assistant is not null;

    /// <summary>The last of those who only sent the invitation.</summary>
    public Participant? Assistant { get; private set; }

    public readonly bool IsFull => Count == Capacity;

    public readonly Participant this[int index] => slots[index].Who;

    public static Participants Of(CalendarEvent meeting, Organisation organisation, NotPeople notPeople)
    {
        var reader = new EntryReader(meeting, organisation, notPeople);
        var found = default(Participants);
        if (reader.ReadOrganizer() is { } organizer)
        {
            found.Add(organizer, isOrganizer: true);
        }

        var attendees = meeting.Attendees;
        for (var i = 0; i < attendees.Count && !found.IsFull; i++)
        {
            found.Add(reader.Read(attendees[i]), isOrganizer: false);
        }

        found.LeaveAssistantsOut(meeting, organisation);
        return found;
    }

    private void Add(InviteEntry entry, bool isOrganizer)
    {
        switch (entry.Kind)
        {
            case EntryKind.Participant:
                Add(entry.Who, isOrganizer, entry.Attendee.Type == AttendeeType.Optional);
                break;
            case EntryKind.Informed when IndexOf(entry.Who) is var at && at < Count && slots[at].IsOrganizer:
                slots[at] = slots[at] with { IsOptional = true };
                break;
            case EntryKind.Room:
                IgnoresRoom = true;
                break;
            case EntryKind.Group:
                InvitesGroup = true;
                break;
            default:
                break; // It is left out.
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
    /// An assistant who sends an invitation for two others does not attend: the organiser listed as optional or only informed, or the
    /// SENT-BY address.
    /// </summary>
    private void LeaveAssistantsOut(CalendarEvent meeting, Organisation organisation)
    {
        var sender = meeting.SentBy is { } address
            ? new Participant(address.WithoutTag, organisation.Find(address, meeting.Time.Start))
            : (Participant?)null;
        for (var i = Count - 1; i >= 0 && Count > 2; i--)
        {
            if (slots[i] is { IsOrganizer: true, IsOptional: true } || (sender is { } s && slots[i].Who.Is(s)))
            {
                Assistant = slots[i].Who;
                RemoveAt(i);
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
