using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Who or what receives an invite besides the two people of a 1:1 and rooms.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As the directory or the invite names it; otherwise its address.</param>
public sealed record InviteRecipient(InviteRecipientKind Kind, string Name)
{
    /// <summary>As part of a sentence: "the notetaker Fred".</summary>
    /// <param name="messages">In the language of the reader.</param>
    public string In(IMessages messages) => Kind switch
    {
        InviteRecipientKind.Person => Name,
        InviteRecipientKind.FoundByName => messages.Recognition.RecipientsFoundByName(Name),
        InviteRecipientKind.Notetaker => messages.Recognition.RecipientsNotetaker(Name),
        InviteRecipientKind.CalendarRelay => messages.Recognition.RecipientsCalendarRelay(Name),
        InviteRecipientKind.LoggingAddress => messages.Recognition.RecipientsLoggingAddress(Name),
        InviteRecipientKind.Group => messages.Recognition.RecipientsGroup(Name),
        InviteRecipientKind.Unknown => messages.Recognition.RecipientsUnknown,
        _ => throw new InvalidOperationException("InviteRecipientKind has no other case."),
    };

    /// <summary>The kind only: names stay out of logs.</summary>
    public override string ToString() => $"{nameof(InviteRecipient)} {Kind}";
}

/// <summary>A recipient of an invite.</summary>
public enum InviteRecipientKind
{
    /// <summary>A person, a room that somebody has booked, or an address that is listed as not a person.</summary>
    Person,

    /// <summary>Somebody who is invited without an address.</summary>
    FoundByName,

    /// <summary>A notetaker.</summary>
    Notetaker,

    /// <summary>An address that copies calendars.</summary>
    CalendarRelay,

    /// <summary>An address that keeps a log.</summary>
    LoggingAddress,

    /// <summary>A group.</summary>
    Group,

    /// <summary>The invite could not be read, so it may reach anybody. The name is empty.</summary>
    Unknown,
}
