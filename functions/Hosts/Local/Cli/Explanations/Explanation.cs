using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Explanations;

/// <summary>Whether one meeting of a file is a 1:1, and why.</summary>
/// <param name="Meeting">The meeting in the file.</param>
/// <param name="Owner">The owner of the calendar; null when not known or not in the list of people.</param>
/// <param name="Verdict">On the meeting, or the first occurrence of a series.</param>
/// <param name="Changes">Those occurrences of a series that differ from the first, in the order in which they were to take place.</param>
internal sealed record Explanation(IcsMeeting Meeting, Person? Owner, Verdict Verdict, IReadOnlyList<OccurrenceExplanation> Changes)
{
    public Instant Start => Meeting.First.Time.Start;

    public Recognition Recognition => Verdict.Recognition;

    public Relationship? Kind => Verdict.Kind;

    public IReadOnlyList<string> Reasons => Verdict.Reasons;

    public static Explanation Of(IcsMeeting meeting, Organisation organisation, RecognitionPolicy policy)
    {
        var owner = meeting.Mailbox is { } mailbox ? organisation.Find(mailbox) : null;
        var first = Verdict.On(meeting.First, owner, organisation, policy);
        var changes = meeting.Changes
            .Select(c => new OccurrenceExplanation(c, Verdict.On(c.Event, owner, organisation, policy), meeting.First))
            .Where(c => c.DiffersFrom(first, meeting.First.Time.Duration))
            .ToList();
        var rest = changes.Find(c => c.Change.IsRegular);
        return new Explanation(
            meeting,
            owner,
            first,
            rest is null ? changes : [.. changes.Where(c => c == rest || c.DiffersFrom(rest.Verdict, rest.Change.Event.Time.Duration))]);
    }
}

/// <summary>Whether one occurrence of a series is a 1:1, and why.</summary>
/// <param name="Change">The occurrence in the file.</param>
/// <param name="Verdict">On it alone.</param>
/// <param name="First">The first occurrence.</param>
internal sealed record OccurrenceExplanation(IcsChange Change, Verdict Verdict, CalendarEvent First)
{
    public Instant Start => Change.Event.Time.Start;

    public bool IsMoved => Start != Change.Original;

    /// <summary>Null when it takes as long as the first one.</summary>
    public Duration? OtherLength => Change.Event.Time.Duration == First.Time.Duration ? null : Change.Event.Time.Duration;

    public bool DiffersFrom(Verdict other, Duration length) =>
        IsMoved || Change.Event.Time.Duration != length || !Verdict.Reasons.SequenceEqual(other.Reasons);
}
