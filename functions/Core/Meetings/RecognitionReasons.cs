using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>The reasons of a <see cref="Recognition"/>, as codes.</summary>
internal sealed class RecognitionReasons(Recognition recognition)
{
    private const int NamesShown = 5;

    private readonly Invited invited = new(recognition);

    public IReadOnlyList<RecognitionReason> For(PersonId? self) => recognition.IsOneOnOne ? [.. Yes(self)] : [.. No()];

    /// <summary>The reasons as sentences. For a meeting that is not a 1:1, the first begins with the verdict.</summary>
    public static IReadOnlyList<string> In(IReadOnlyList<RecognitionReason> reasons, bool isOneOnOne, IMessages messages) =>
        [.. reasons.Select((r, i) => i == 0 && !isOneOnOne ? messages.Recognition.NotOneOnOne(r.In(messages)) : r.In(messages))];

    private IEnumerable<RecognitionReason> Yes(PersonId? self)
    {
        var (first, second) = recognition.Pair!.Value; // every 1:1 has a pair
        yield return self is { } me && recognition.OtherThan(me) is { } other
            ? Of(RecognitionReasonCode.With, other) with { Kind = recognition.KindFor(me) ?? Relationship.External }
            : Of(RecognitionReasonCode.Between, first, second);

        foreach (var leftOut in LeftOut())
        {
            yield return leftOut;
        }

        foreach (var declined in new[] { first, second }.Where(recognition.Declined))
        {
            yield return Of(RecognitionReasonCode.Declined, declined);
        }

        if (recognition.Meeting.IsDeclinedByOwner && !recognition.Declined(first) && !recognition.Declined(second))
        {
            yield return Of(RecognitionReasonCode.DeclinedByOwner);
        }

        if (recognition.Meeting.Time.Duration < OneOnOne.MinCounted)
        {
            var minutes = Math.Round(recognition.Meeting.Time.Duration.TotalMinutes, MidpointRounding.AwayFromZero);
            yield return Of(RecognitionReasonCode.TooShortToCount) with { Count = (int)minutes };
        }
    }

    private List<RecognitionReason> No()
    {
        var obstacles = recognition.Obstacles;
        var reasons = Enum.GetValues<Obstacles>().Where(o => o != Obstacles.None && obstacles.HasFlag(o)).Select(Reason).ToList();
        var countsPeople = obstacles.HasFlag(Obstacles.TooFewPeople) || obstacles.HasFlag(Obstacles.TooManyPeople);
        return countsPeople ? [.. reasons, .. LeftOut()] : reasons;
    }

    private IEnumerable<RecognitionReason> LeftOut() => new LeftOutReasons(recognition, Name).Of(invited.Entries());

    private RecognitionReason Reason(Obstacles obstacle) => obstacle switch
    {
        Obstacles.Private => Of(RecognitionReasonCode.Private),
        Obstacles.Cancelled => Of(RecognitionReasonCode.Cancelled),
        Obstacles.AllDay => Of(RecognitionReasonCode.AllDay),
        Obstacles.ShownAsFree => Of(RecognitionReasonCode.ShownAsFree),
        Obstacles.TooLong => Of(RecognitionReasonCode.TooLong),
        Obstacles.TooShort => Of(RecognitionReasonCode.TooShort),
        Obstacles.HiddenAttendees => Of(RecognitionReasonCode.HiddenAttendees),
        Obstacles.Group => new(RecognitionReasonCode.GroupInvited) { Names = Groups() },
        Obstacles.TooFewPeople => People() is [var only]
            ? new(RecognitionReasonCode.OnlyOneInvited) { Names = [only] }
            : Of(RecognitionReasonCode.NobodyInvited),
        Obstacles.TooManyPeople => TooMany(People()),
        Obstacles.None or _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "Not a single obstacle."),
    };

    private static RecognitionReason TooMany(List<string> people) => new(RecognitionReasonCode.TooManyInvited)
    {
        Names = people.Count <= NamesShown ? people : [.. people.Take(NamesShown - 1)],
        Count = people.Count,
    };

    private RecognitionReason Of(RecognitionReasonCode code, params Participant[] who) => new(code) { Names = [.. who.Select(Name)] };

    private List<string> People() => [.. invited.Everybody().Select(Name)];

    private List<string> Groups() =>
        [.. invited.Entries().Where(e => e.Kind == EntryKind.Group).Select(e => e.Attendee.Name ?? e.Attendee.Address.Value).Distinct()];

    private string Name(Participant who) =>
        who.Person?.Name
        ?? invited.Entries().Where(e => e.Who.Is(who)).Select(e => e.Attendee.Name).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
        ?? who.Address.Value;
}
