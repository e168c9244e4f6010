namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What we found out about one entry of an invite.</summary>
/// <param name="Attendee">The entry, with the address under which it was found.</param>
/// <param name="Who">The person, if it is one; otherwise the address.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct InviteEntry(Attendee Attendee, Participant Who, EntryKind Kind)
{
    /// <summary>The invite may have reached a person, but they take no part.</summary>
    public bool IsLeftOut => Kind is not (EntryKind.Participant or EntryKind.Group);
}

/// <summary>What an entry of an invite is. The add-in has the same kinds (addin/src/domain/meetings/entries.ts).</summary>
internal enum EntryKind
{
    /// <summary>A person who takes part, even if only their name is known.</summary>
    Participant,

    /// <summary>A group or distribution list: an unknown number of people.</summary>
    Group,

    /// <summary>A room, equipment or workspace.</summary>
    Room,

    /// <summary>A program that records the meeting or schedules it.</summary>
    Notetaker,

    /// <summary>What a calendar program writes in place of an address.</summary>
    CalendarRelay,

    /// <summary>The address under which a CRM system files what it receives.</summary>
    LoggingAddress,

    /// <summary>The organisation's own list says that it is not a person, for example a shared mailbox.</summary>
    NotAPerson,

    /// <summary>A person who is only informed of the meeting.</summary>
    Informed,

    /// <summary>A person who sends somebody else in their place, who is on the invite too (RFC 5546, 2.1.3).</summary>
    Delegator,
}
