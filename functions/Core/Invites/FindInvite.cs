using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Finds the 1:1 of two people among the meetings that start at a time in its organiser's calendar, and who else receives an invite. Pure.
/// </summary>
internal sealed class FindInvite(Person organiser, Person other, Organisation organisation, RecognitionPolicy policy)
{
    private readonly OneOnOneRecognizer recognizer = new(organisation, policy with { CountsPrivate = false });

    /// <returns>Null when there is none; a private one never matches.</returns>
    public InviteCandidate? Among(IEnumerable<InviteCandidate> candidates) =>
        candidates.FirstOrDefault(c =>
            c.Meeting is { IsOrganizerCopy: true, IsPrivate: false }
                && recognizer.Recognize(c.Meeting).OtherThan(organiser.Id)?.Person?.Id == other.Id);

    /// <summary>Who or what receives it besides the two people and rooms.</summary>
    public IReadOnlyList<InviteRecipient> AlsoReceiving(CalendarEvent meeting) =>
        new OtherRecipients(meeting, organisation, policy.NotPeople).Besides(organiser.Id, other.Id);
}
