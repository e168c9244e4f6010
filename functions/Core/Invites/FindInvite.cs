using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Finds the 1:1 of two people among the meetings that start at a time in its organiser's calendar. Pure.</summary>
internal static class FindInvite
{
    /// <returns>Null when there is none; a private one never matches.</returns>
    public static InviteCandidate? Among(IEnumerable<InviteCandidate> candidates, Person organiser, Person other, Organisation organisation)
    {
        var recognizer = new OneOnOneRecognizer(organisation, RecognitionPolicy.Default with { CountsPrivate = false });
        return candidates.FirstOrDefault(c =>
            c.Meeting is { IsOrganizerCopy: true, IsPrivate: false }
                && recognizer.Recognize(c.Meeting).OtherThan(organiser.Id)?.Person?.Id == other.Id);
    }
}
