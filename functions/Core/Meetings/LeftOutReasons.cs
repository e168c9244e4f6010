namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Which entries of an invite do not count, and why.</summary>
/// <param name="recognition">Knows who takes part.</param>
/// <param name="name">Names somebody.</param>
internal sealed class LeftOutReasons(Recognition recognition, Func<Participant, string> name)
{
    private const int Shown = 5;

    /// <param name="entries">All of the invite.</param>
    public IReadOnlyList<RecognitionReason> Of(IEnumerable<InviteEntry> entries)
    {
        var invited = entries.ToList();
        bool TakesPart(InviteEntry entry) => invited.Exists(e => e.Kind == EntryKind.Participant && e.Who.Is(entry.Who));

        var all = invited.Where(e => e.IsLeftOut && !TakesPart(e))
            .Select(e => (Code: CodeOf(e.Kind), Name: name(e.Who))).Distinct().ToList();
        if (recognition is { IsOneOnOne: true, Assistant: { } assistant })
        {
            all.Add((RecognitionReasonCode.Assistant, name(assistant)));
        }

        var shown = all.Select(e => new RecognitionReason(e.Code) { Names = [e.Name] });
        return all.Count <= Shown
            ? [.. shown]
            : [.. shown.Take(Shown - 1), new(RecognitionReasonCode.MoreLeftOut) { Count = all.Count - Shown + 1 }];
    }

    private static RecognitionReasonCode CodeOf(EntryKind kind) => kind switch
    {
        EntryKind.Room => RecognitionReasonCode.Room,
        EntryKind.Notetaker => RecognitionReasonCode.Notetaker,
        EntryKind.CalendarRelay => RecognitionReasonCode.CalendarRelay,
        EntryKind.LoggingAddress => RecognitionReasonCode.LoggingAddress,
        EntryKind.NotAPerson => RecognitionReasonCode.NotAPerson,
        EntryKind.Informed => RecognitionReasonCode.Informed,
        EntryKind.Delegator => RecognitionReasonCode.Delegator,
        EntryKind.Participant or EntryKind.Group or _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It counts."),
    };
}
