using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Explanations;

/// <summary>Whether one meeting of a file is a 1:1, and why.</summary>
/// <param name="Meeting">The meeting in the file.</param>
/// <param name="Owner">The owner of the calendar; null when not known or not among the people.</param>
/// <param name="Recognition">Whether it is a 1:1, and why.</param>
/// <param name="Kind">
/// From the point of view of the owner if they are one of the two, otherwise of the organiser; null when it is not a 1:1 or there is no
/// people file.
/// </param>
internal sealed record Explanation(IcsMeeting Meeting, Person? Owner, Recognition Recognition, Relationship? Kind)
{
    public Instant Start => Meeting.First.Time.Start;

    public IReadOnlyList<string> Reasons => Recognition.Reasons(Owner?.Id);

    public static Explanation Of(IcsMeeting meeting, Organisation organisation)
    {
        var owner = meeting.Mailbox is { } mailbox ? organisation.Find(mailbox) : null;
        var recognition = new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(meeting.First);
        return new Explanation(meeting, owner, recognition, organisation.Chart.People.Count == 0 ? null : KindOf(recognition, owner));
    }

    private static Relationship? KindOf(Recognition recognition, Person? owner) => recognition.Pair switch
    {
        null => null,
        _ when owner is not null && recognition.KindFor(owner.Id) is { } own => own,
        ({ Person: { } organiser }, _) => recognition.KindFor(organiser.Id),
        _ => Relationship.External,
    };
}
