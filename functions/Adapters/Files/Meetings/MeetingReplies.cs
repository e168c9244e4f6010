using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Adds replies that came as messages (METHOD:REPLY) to the meetings they belong to (RFC 5546, 3.2.3).</summary>
internal sealed class MeetingReplies(IcsPeople people, List<IcsWarning> warnings)
{
    public MergedMeeting? Apply(MergedMeeting? meeting, IEnumerable<IcsReply> replies)
    {
        foreach (var reply in replies.OrderBy(r => r.Stamp).ThenBy(r => r.Source.File, StringComparer.Ordinal).ThenBy(r => r.Line))
        {
            if (meeting is null)
            {
                Warn(reply, say => say.CalendarReplyToUnknown, say => say.CalendarAddOrganizers);
            }
            else
            {
                meeting = Apply(meeting, reply);
            }
        }

        return meeting;
    }

    private MergedMeeting Apply(MergedMeeting meeting, IcsReply reply)
    {
        if (!meeting.Statements.Any(s => Of(reply, s) is not null))
        {
            Warn(reply, say => say.CalendarReplyNotInvited, say => say.CalendarExportOrganizers);
            return meeting;
        }

        return reply.RecurrenceId is not { } original
            ? meeting.With((occurrence, icsEvent) => Answered(icsEvent, reply, onlyIfSilent: occurrence is not null))
            : ForOne(meeting, reply, meeting.Master?.Recurrence?.DayIfMidnight(original) ?? original);
    }

    private MergedMeeting ForOne(MergedMeeting meeting, IcsReply reply, IcsMoment original)
    {
        var key = meeting.KeyOf(original);
        if (meeting.Exceptions.TryGetValue(key, out var exception))
        {
            return meeting.With(key, Answered(exception, reply, onlyIfSilent: false));
        }

        if (meeting.Regular(key, original) is { } start)
        {
            // Only a series has regular occurrences.
            var one = meeting.Master! with { RecurrenceId = start, Start = start, Recurrence = null };
            return meeting.With(key, Answered(one, reply, onlyIfSilent: false));
        }

        Warn(reply, say => say.CalendarReplyNoOccurrence, say => say.CalendarExportOrganizers);
        return meeting;
    }

    private IcsEvent Answered(IcsEvent icsEvent, IcsReply reply, bool onlyIfSilent)
    {
        // A reply to an older invitation is void, and a reply that the meeting already contains is not newer than the meeting.
        var known = Of(reply, icsEvent);
        return
            known is null
            || reply.Sequence < icsEvent.Sequence
            || (known.Response != AttendeeResponse.None && (onlyIfSilent || reply.Stamp < icsEvent.Stamp))
            ? icsEvent
            : icsEvent with
            {
                Attendees = icsEvent
                    .Attendees.Select(a => ReferenceEquals(a, known) ? a with { Response = reply.Attendee.Response } : a)
                    .ToList(),
            };
    }

    private Attendee? Of(IcsReply reply, IcsEvent icsEvent)
    {
        var person = people.Of(reply.Attendee.Address);
        return icsEvent.Attendees.FirstOrDefault(a => people.Of(a.Address) == person);
    }

    private void Warn(IcsReply reply, Func<IFileFaultsMessages, string> reason, Func<IFileFaultsMessages, string> remedy)
    {
        var (address, uid) = (reply.Attendee.Address.Value, reply.Uid);
        warnings.Add(new IcsWarning(
            reply.Source.File, reply.Line, new FileFault(say => say.CalendarReply(address, uid, reason(say)), remedy)));
    }
}
