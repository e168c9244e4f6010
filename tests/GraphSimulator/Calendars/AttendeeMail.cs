using System.Collections.Concurrent;
using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>A meeting update that Exchange sent to the attendees because somebody changed a meeting.</summary>
/// <param name="Organizer">The organiser's object id.</param>
/// <param name="OriginalStart">The start of the occurrence that the mail is about; null for a single meeting or a whole series.</param>
public sealed record AttendeeMail(string Organizer, string Uid, Instant? OriginalStart, IReadOnlyList<string> Recipients, Instant At);

/// <summary>
/// Who gets mail about a change. A series is announced once, plus once for each occurrence that was changed separately
/// (https://learn.microsoft.com/graph/api/event-update). Nothing can prevent Exchange from sending it.
/// </summary>
internal sealed class AttendeeMails
{
    private readonly ConcurrentQueue<AttendeeMail> mails = new();

    public IReadOnlyList<AttendeeMail> All => [.. mails];

    /// <param name="changed">The organiser's copy.</param>
    /// <param name="exceptions">For a master: the occurrences that were changed separately.</param>
    public void Announce(EventCopy changed, IEnumerable<EventCopy> exceptions, Instant now)
    {
        foreach (var copy in exceptions.Prepend(changed))
        {
            var recipients = copy.Event.Attendees.Where(a => !copy.Owner.IsReachedBy(a.Address)).Select(a => a.Address).ToList();
            if (recipients.Count > 0)
                mails.Enqueue(
                    new AttendeeMail(copy.Owner.Id, copy.Event.Uid, copy.IsOfSeries ? copy.Event.OriginalStart : null, recipients, now));
        }
    }
}
