using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Notes;

/// <summary>Creates notes and action items in one line of code.</summary>
internal static class Write
{
    public static readonly PersonId Ann = new("ann");

    public static readonly PersonId Bo = new("bo");

    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static NotebookEntryId Id(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static NoteText Words(string text) => NoteText.Parse(text).Match(t => t, fault => throw new ArgumentException(fault.ToString()));

    public static Origin By(PersonId author, PersonId partner, int hour = 0) => new(author, partner, Monday + Duration.FromHours(hour));

    public static Note Shared(string text = "words", int id = 1, int hour = 0) =>
        new(Id(id), By(Ann, Bo, hour), NoteAudience.Pair, Words(text));

    public static Note Private(string text = "words", int id = 1, int hour = 0) =>
        new(Id(id), By(Ann, Bo, hour), NoteAudience.Author, Words(text));

    public static ActionItem Action(string text = "words", int id = 1, int hour = 0) => new(Id(id), By(Ann, Bo, hour), Bo, Words(text));
}
