using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Explanations;

/// <summary>Whether an event is a 1:1, and why, for the owner of the calendar.</summary>
/// <param name="Recognition">Whether it is a 1:1, and why.</param>
/// <param name="Kind">
/// From the point of view of the owner if they are one of the two, otherwise of the organiser; null when it is not a 1:1 or there is no
/// people file.
/// </param>
/// <param name="Reasons">In words, the conclusion first.</param>
internal sealed record Verdict(Recognition Recognition, Relationship? Kind, IReadOnlyList<string> Reasons)
{
    public static Verdict On(CalendarEvent meeting, Person? owner, Organisation organisation, RecognitionPolicy policy)
    {
        var recognition = new OneOnOneRecognizer(organisation, policy).Recognize(meeting);
        return new Verdict(
            recognition,
            organisation.Chart.People.Count == 0 ? null : KindOf(recognition, owner),
            recognition.Reasons(Spoken.Messages, owner?.Id));
    }

    private static Relationship? KindOf(Recognition recognition, Person? owner) => recognition.Pair switch
    {
        null => null,
        _ when owner is not null && recognition.KindFor(owner.Id) is { } own => own,
        ({ Person: { } organiser }, _) => recognition.KindFor(organiser.Id),
        _ => Relationship.External,
    };
}
