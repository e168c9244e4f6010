using System.Globalization;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// States the verdict of a <see cref="Recognition"/> and its reasons as text. The add-in has the same texts
/// (addin/src/messages/recognition.ts).
/// </summary>
internal sealed class RecognitionReasons(Recognition recognition)
{
    private const int NamesShown = 5;

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve"];

    public IReadOnlyList<string> For(PersonId? self) => recognition.IsOneOnOne ? [.. Yes(self)] : [.. No()];

    /// <summary>Everybody invited, once each. The recogniser itself stops counting once the verdict is certain.</summary>
    internal IEnumerable<Participant> Everybody() =>
        Entries().Where(e => e.Kind == EntryKind.Participant).Select(e => e.Who).DistinctBy(p => p.Person?.Id.Value ?? p.Address.Value);

    private IEnumerable<string> Yes(PersonId? self)
    {
        var (first, second) = recognition.Pair!.Value; // every 1:1 has a pair
        yield return self is { } me && recognition.OtherThan(me) is { } other
            ? $"1:1 with {Role(me, other)}"
            : $"1:1 between {Name(first)} and {Name(second)}";

        foreach (var leftOut in LeftOut())
        {
            yield return leftOut;
        }

        foreach (var declined in new[] { first, second }.Where(recognition.Declined))
        {
            yield return $"{Name(declined)} declined, so it does not count as held";
        }

        if (recognition.Meeting.IsDeclinedByOwner && !recognition.Declined(first) && !recognition.Declined(second))
        {
            yield return "it was declined, so it does not count as held";
        }

        if (recognition.Meeting.Time.Duration < OneOnOne.MinCounted)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"only {recognition.Meeting.Time.Duration.TotalMinutes:0} minutes, so it does not count as held");
        }
    }

    private List<string> No()
    {
        var obstacles = recognition.Obstacles;
        var reasons = Enum.GetValues<Obstacles>().Where(o => o != Obstacles.None && obstacles.HasFlag(o)).Select(Reason).ToList();
        reasons[0] = $"not a 1:1: {reasons[0]}";
        var countsPeople = obstacles.HasFlag(Obstacles.TooFewPeople) || obstacles.HasFlag(Obstacles.TooManyPeople);
        return countsPeople ? [.. reasons, .. LeftOut()] : reasons;
    }

    private IEnumerable<string> LeftOut() => LeftOutWords.Of(Entries(), recognition, Name);

    private string Reason(Obstacles obstacle) => obstacle switch
    {
        Obstacles.Private => "it is private",
        Obstacles.Cancelled => "it is cancelled",
        Obstacles.AllDay => "it is an all-day event",
        Obstacles.ShownAsFree => "it is shown as free",
        Obstacles.TooLong => "it is longer than 3 hours",
        Obstacles.TooShort => "it is shorter than 10 minutes",
        Obstacles.HiddenAttendees => "the attendee list is hidden",
        Obstacles.Group => $"a group is invited ({string.Join(", ", Groups())})",
        Obstacles.TooFewPeople => People() is [var only] ? $"only {only} is invited" : "nobody is invited",
        Obstacles.TooManyPeople => TooMany(People()),
        Obstacles.None or _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "Not a single obstacle."),
    };

    private static string TooMany(List<string> people)
    {
        var count = people.Count < Numbers.Length ? Numbers[people.Count] : people.Count.ToString(CultureInfo.InvariantCulture);
        var names = people.Count <= NamesShown
            ? string.Join(", ", people)
            : $"{string.Join(", ", people.Take(NamesShown - 1))} and {people.Count - NamesShown + 1} more";
        return $"{count} people are invited ({names})";
    }

    private List<string> People() => [.. Everybody().Select(Name)];

    private IEnumerable<string> Groups() =>
        Entries().Where(e => e.Kind == EntryKind.Group).Select(e => e.Attendee.Name ?? e.Attendee.Address.Value).Distinct();

    private IEnumerable<InviteEntry> Entries() => Invited().Select(recognition.Entries.Read);

    private IEnumerable<Attendee> Invited() =>
        recognition.Meeting.Organizer is { } organizer ? recognition.Meeting.Attendees.Prepend(organizer) : recognition.Meeting.Attendees;

    private string Role(PersonId self, Participant other) =>
        RelationshipWords.Of(recognition.KindFor(self) ?? Relationship.External).Named(Name(other));

    private string Name(Participant who) =>
        who.Person?.Name
        ?? Entries().Where(e => e.Who.Is(who)).Select(e => e.Attendee.Name).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
        ?? who.Address.Value;
}
