using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The sentence for a <see cref="RecognitionReason"/>. The add-in makes the same (addin/src/taskpane/meetings/reasons.ts).
/// </summary>
internal static class RecognitionWords
{
    public static string Of(RecognitionReason reason, IMessages messages) =>
        Verdict(reason, messages) ?? Obstacle(reason, messages.Recognition) ?? LeftOut(reason, messages.Recognition)
        ?? throw new InvalidOperationException("RecognitionReasonCode has no other case.");

    private static string? Verdict(RecognitionReason reason, IMessages messages) => (reason.Code, reason.Names) switch
    {
        (RecognitionReasonCode.With, [var other, ..]) =>
            RelationshipWords.OneOnOneWith(reason.Kind ?? Relationship.External, other, messages),
        (RecognitionReasonCode.Between, [var first, var second, ..]) => messages.Recognition.Between(first, second),
        (RecognitionReasonCode.Declined, [var who, ..]) => messages.Recognition.Declined(who),
        (RecognitionReasonCode.DeclinedByOwner, _) => messages.Recognition.DeclinedByOwner,
        (RecognitionReasonCode.TooShortToCount, _) => messages.Recognition.TooShortToCount(reason.Count),
        _ => null,
    };

    private static string? Obstacle(RecognitionReason reason, IRecognitionMessages say) => (reason.Code, reason.Names) switch
    {
        (RecognitionReasonCode.Private, _) => say.ObstaclesPrivate,
        (RecognitionReasonCode.Cancelled, _) => say.ObstaclesCancelled,
        (RecognitionReasonCode.AllDay, _) => say.ObstaclesAllDay,
        (RecognitionReasonCode.ShownAsFree, _) => say.ObstaclesShownAsFree,
        (RecognitionReasonCode.TooLong, _) => say.ObstaclesTooLong,
        (RecognitionReasonCode.TooShort, _) => say.ObstaclesTooShort,
        (RecognitionReasonCode.HiddenAttendees, _) => say.ObstaclesHiddenAttendees,
        (RecognitionReasonCode.GroupInvited, var groups) => say.GroupInvited(groups),
        (RecognitionReasonCode.NobodyInvited, _) => say.NobodyInvited,
        (RecognitionReasonCode.OnlyOneInvited, [var name, ..]) => say.OnlyOneInvited(name),
        (RecognitionReasonCode.TooManyInvited, _) => reason.Count <= reason.Names.Count
            ? say.TooManyInvited(reason.Count, reason.Names)
            : say.ManyMoreInvited(reason.Count, reason.Names, reason.Count - reason.Names.Count),
        _ => null,
    };

    private static string? LeftOut(RecognitionReason reason, IRecognitionMessages say) => (reason.Code, reason.Names) switch
    {
        (RecognitionReasonCode.Room, [var name, ..]) => say.LeftOutRoom(name),
        (RecognitionReasonCode.Notetaker, [var name, ..]) => say.LeftOutNotetaker(name),
        (RecognitionReasonCode.CalendarRelay, [var name, ..]) => say.LeftOutCalendarRelay(name),
        (RecognitionReasonCode.LoggingAddress, [var name, ..]) => say.LeftOutLoggingAddress(name),
        (RecognitionReasonCode.NotAPerson, [var name, ..]) => say.LeftOutNotAPerson(name),
        (RecognitionReasonCode.Informed, [var name, ..]) => say.LeftOutInformed(name),
        (RecognitionReasonCode.Delegator, [var name, ..]) => say.LeftOutDelegator(name),
        (RecognitionReasonCode.Assistant, [var name, ..]) => say.LeftOutAssistant(name),
        (RecognitionReasonCode.MoreLeftOut, _) => say.MoreLeftOut(reason.Count),
        _ => null,
    };
}
