using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>One reason of a verdict: a code and its arguments, from which the client composes the sentence.</summary>
/// <param name="Code">What it says.</param>
public sealed record RecognitionReason(RecognitionReasonCode Code)
{
    /// <summary>Who it is about, as the invite or the directory names them; empty where it names nobody.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>
    /// Minutes for <c>tooShortToCount</c>; otherwise how many there are, which may be more than
    /// <c>names</c> lists; 0 if nothing is counted.
    /// </summary>
    public int Count { get; init; }

    /// <summary>For <c>with</c>: the other person's relationship to the reader; otherwise null.</summary>
    public Relationship? Kind { get; init; }

    /// <summary>As part of a sentence: "the room Lisbon does not count".</summary>
    /// <param name="messages">In the language of the reader.</param>
    public string In(IMessages messages) => RecognitionWords.Of(this, messages);

    /// <summary>The code only: names stay out of logs.</summary>
    public override string ToString() => $"{nameof(RecognitionReason)} {Code}";
}

/// <summary>What a reason says.</summary>
public enum RecognitionReasonCode
{
    /// <summary>It is a 1:1 of the reader with the one in the names.</summary>
    With,

    /// <summary>It is a 1:1 of the two in the names.</summary>
    Between,

    /// <summary>One of the two declined.</summary>
    Declined,

    /// <summary>The owner of the calendar declined.</summary>
    DeclinedByOwner,

    /// <summary>It is a 1:1, but so short that it does not count as held.</summary>
    TooShortToCount,

    /// <summary>Not a 1:1: it is private.</summary>
    Private,

    /// <summary>It is not a 1:1: it is cancelled.</summary>
    Cancelled,

    /// <summary>It is not a 1:1: it is an all-day event.</summary>
    AllDay,

    /// <summary>It is not a 1:1: it is shown as free.</summary>
    ShownAsFree,

    /// <summary>It is not a 1:1: it is too long.</summary>
    TooLong,

    /// <summary>It is not a 1:1: it is too short.</summary>
    TooShort,

    /// <summary>It is not a 1:1: the list of attendees is hidden.</summary>
    HiddenAttendees,

    /// <summary>It is not a 1:1: the groups in the names are invited.</summary>
    GroupInvited,

    /// <summary>It is not a 1:1: nobody is invited.</summary>
    NobodyInvited,

    /// <summary>It is not a 1:1: only the one in the names is invited.</summary>
    OnlyOneInvited,

    /// <summary>It is not a 1:1: too many people are invited. The first of them are in the names.</summary>
    TooManyInvited,

    /// <summary>A room does not count.</summary>
    Room,

    /// <summary>A notetaker does not count.</summary>
    Notetaker,

    /// <summary>An address that copies calendars does not count.</summary>
    CalendarRelay,

    /// <summary>An address that keeps a log does not count.</summary>
    LoggingAddress,

    /// <summary>An address that the organisation lists as not a person does not count.</summary>
    NotAPerson,

    /// <summary>Somebody who is only informed does not count.</summary>
    Informed,

    /// <summary>A person who delegated the meeting is not counted.</summary>
    Delegator,

    /// <summary>The assistant who sent it does not count.</summary>
    Assistant,

    /// <summary>More do not count; how many is the count.</summary>
    MoreLeftOut,
}
