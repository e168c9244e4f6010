using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// States the verdict of a <see cref="Recognition"/> and its reasons as text. The add-in composes the same
/// (addin/src/messages/recognition.ts).
/// </summary>
internal sealed class RecognitionReasons(Recognition recognition, IMessages messages)
{
    private const int NamesShown = 5;

    private readonly Invited invited = new(recognition);

    private IRecognitionMessages Say => messages.Recognition;

    public IReadOnlyList<string> For(PersonId? self) => recognition.IsOneOnOne ? [.. Yes(self)] : [.. No()];

    private IEnumerable<string> Yes(PersonId? self)
    {
        var (first, second) = recognition.Pair!.Value; // every 1:1 has a pair
        yield return self is { } me && recognition.OtherThan(me) is { } other
            ? RelationshipWords.OneOnOneWith(recognition.KindFor(me) ?? Relationship.External, Name(other), messages)
            : Say.Between(Name(first), Name(second));

        foreach (var leftOut in LeftOut())
        {
            yield return leftOut;
        }

        foreach (var declined in new[] { first, second }.Where(recognition.Declined))
        {
            yield return Say.Declined(Name(declined));
        }

        if (recognition.Meeting.IsDeclinedByOwner && !recognition.Declined(first) && !recognition.Declined(second))
        {
            yield return Say.DeclinedByOwner;
        }

        if (recognition.Meeting.Time.Duration < OneOnOne.MinCounted)
        {
            var minutes = Math.Round(recognition.Meeting.Time.Duration.TotalMinutes, MidpointRounding.AwayFromZero);
            yield return Say.TooShortToCount((int)minutes);
        }
    }

    private List<string> No()
    {
        var obstacles = recognition.Obstacles;
        var reasons = Enum.GetValues<Obstacles>().Where(o => o != Obstacles.None && obstacles.HasFlag(o)).Select(Reason).ToList();
        reasons[0] = Say.NotOneOnOne(reasons[0]);
        var countsPeople = obstacles.HasFlag(Obstacles.TooFewPeople) || obstacles.HasFlag(Obstacles.TooManyPeople);
        return countsPeople ? [.. reasons, .. LeftOut()] : reasons;
    }

    private IEnumerable<string> LeftOut() => new LeftOutWords(recognition, Name, Say).Of(invited.Entries());

    private string Reason(Obstacles obstacle) => obstacle switch
    {
        Obstacles.Private => Say.ObstaclesPrivate,
        Obstacles.Cancelled => Say.ObstaclesCancelled,
        Obstacles.AllDay => Say.ObstaclesAllDay,
        Obstacles.ShownAsFree => Say.ObstaclesShownAsFree,
        Obstacles.TooLong => Say.ObstaclesTooLong,
        Obstacles.TooShort => Say.ObstaclesTooShort,
        Obstacles.HiddenAttendees => Say.ObstaclesHiddenAttendees,
        Obstacles.Group => Say.GroupInvited(Groups()),
        Obstacles.TooFewPeople => People() is [var only] ? Say.OnlyOneInvited(only) : Say.NobodyInvited,
        Obstacles.TooManyPeople => TooMany(People()),
        Obstacles.None or _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "Not a single obstacle."),
    };

    private string TooMany(List<string> people) => people.Count <= NamesShown
        ? Say.TooManyInvited(people.Count, people)
        : Say.ManyMoreInvited(people.Count, [.. people.Take(NamesShown - 1)], people.Count - NamesShown + 1);

    private List<string> People() => [.. invited.Everybody().Select(Name)];

    private List<string> Groups() =>
        [.. invited.Entries().Where(e => e.Kind == EntryKind.Group).Select(e => e.Attendee.Name ?? e.Attendee.Address.Value).Distinct()];

    private string Name(Participant who) =>
        who.Person?.Name
        ?? invited.Entries().Where(e => e.Who.Is(who)).Select(e => e.Attendee.Name).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
        ?? who.Address.Value;
}
