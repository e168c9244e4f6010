using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Explanations;

/// <summary>The verdict on one meeting of a file.</summary>
/// <param name="Meeting">As the file has it.</param>
/// <param name="Owner">Whose calendar the file is; null when that is not known or not among the people.</param>
/// <param name="Recognition">The verdict.</param>
/// <param name="Kind">For the owner where they are one of the two, else for the organiser; null when it is no 1:1 or nobody is known.</param>
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
