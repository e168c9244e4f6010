using System.Globalization;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Which entries of an invite do not count, and why. The add-in has the same texts (addin/src/messages/recognition.ts).</summary>
internal static class LeftOutWords
{
    private const int Shown = 5;

    /// <param name="entries">All entries of the invite.</param>
    /// <param name="recognition">The people who take part.</param>
    /// <param name="name">Returns a person's name.</param>
    public static IReadOnlyList<string> Of(
        IEnumerable<InviteEntry> entries, Recognition recognition, Func<Participant, string> name)
    {
        var invited = entries.ToList();
        bool TakesPart(InviteEntry entry) => invited.Exists(e => e.Kind == EntryKind.Participant && e.Who.Is(entry.Who));

        List<string> all = [.. invited.Where(e => e.IsLeftOut && !TakesPart(e)).Select(e => Of(e.Kind, name(e.Who))).Distinct()];
        if (recognition is { IsOneOnOne: true, Assistant: { } assistant })
        {
            all.Add($"the assistant {name(assistant)}, who sent it, does not count");
        }

        return all.Count <= Shown
            ? all
            : [.. all.Take(Shown - 1), string.Create(CultureInfo.InvariantCulture, $"{all.Count - Shown + 1} more do not count")];
    }

    private static string Of(EntryKind kind, string name) => kind switch
    {
        EntryKind.Room => $"the room {name} does not count",
        EntryKind.Notetaker => $"the notetaker {name} does not count",
        EntryKind.CalendarRelay => $"the calendar relay {name} does not count",
        EntryKind.LoggingAddress => $"the logging address {name} does not count",
        EntryKind.NotAPerson => $"{name} does not count, because your organisation lists it as not a person",
        EntryKind.Informed => $"{name} is only informed and does not count",
        EntryKind.Delegator => $"{name} sent somebody else and does not count",
        EntryKind.Participant or EntryKind.Group or _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It counts."),
    };
}
