using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Which entries of an invite do not count, and why. The add-in composes the same (addin/src/messages/recognition.ts).</summary>
/// <param name="recognition">Knows who takes part.</param>
/// <param name="name">Names somebody.</param>
/// <param name="say">In the language of the reader.</param>
internal sealed class LeftOutWords(Recognition recognition, Func<Participant, string> name, IRecognitionMessages say)
{
    private const int Shown = 5;

    /// <param name="entries">All of the invite.</param>
    public IReadOnlyList<string> Of(IEnumerable<InviteEntry> entries)
    {
        var invited = entries.ToList();
        bool TakesPart(InviteEntry entry) => invited.Exists(e => e.Kind == EntryKind.Participant && e.Who.Is(entry.Who));

        List<string> all = [.. invited.Where(e => e.IsLeftOut && !TakesPart(e)).Select(e => Of(e.Kind, name(e.Who))).Distinct()];
        if (recognition is { IsOneOnOne: true, Assistant: { } assistant })
        {
            all.Add(say.LeftOutAssistant(name(assistant)));
        }

        return all.Count <= Shown
            ? all
            : [.. all.Take(Shown - 1), say.MoreLeftOut(all.Count - Shown + 1)];
    }

    private string Of(EntryKind kind, string who) => kind switch
    {
        EntryKind.Room => say.LeftOutRoom(who),
        EntryKind.Notetaker => say.LeftOutNotetaker(who),
        EntryKind.CalendarRelay => say.LeftOutCalendarRelay(who),
        EntryKind.LoggingAddress => say.LeftOutLoggingAddress(who),
        EntryKind.NotAPerson => say.LeftOutNotAPerson(who),
        EntryKind.Informed => say.LeftOutInformed(who),
        EntryKind.Delegator => say.LeftOutDelegator(who),
        EntryKind.Participant or EntryKind.Group or _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It counts."),
    };
}
