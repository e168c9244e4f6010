using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Invites in people's calendars, to read and to write to. To write to one makes Exchange mail everybody invited.</summary>
public interface IInvites
{
    /// <summary>The meetings in this person's calendar that start at exactly this instant.</summary>
    Task<InviteReading<IReadOnlyList<InviteCandidate>>> FindAsync(PersonId owner, Instant start, CancellationToken cancellationToken);

    Task<InviteReading<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken);

    /// <summary>Replaces the body and stamps the event, both in one, if the invite is still the one that was read.</summary>
    /// <param name="invite">As it was read.</param>
    /// <param name="html">The whole body as it is to be.</param>
    /// <param name="stamp">To be found with the event later.</param>
    /// <param name="cancellationToken">Cancelled in the middle, it may have been written.</param>
    Task<InviteWriting> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken);
}

/// <summary>What came of reading invites.</summary>
public abstract record InviteReading<T>
    where T : class
{
    private InviteReading()
    {
    }

    public sealed record Read(T Value) : InviteReading<T>;

    public sealed record Failed(InviteFault Fault) : InviteReading<T>;
}

/// <summary>What came of writing an invite.</summary>
public abstract record InviteWriting
{
    private InviteWriting()
    {
    }

    public sealed record Written : InviteWriting;

    /// <summary>Somebody changed it since it was read; nothing was written.</summary>
    public sealed record ChangedMeanwhile : InviteWriting;

    /// <summary>With <see cref="CalendarFault.Unavailable"/> it may have been written all the same; the stamp tells.</summary>
    public sealed record Failed(InviteFault Fault) : InviteWriting;
}

/// <summary>Why an invite is not to be read or written.</summary>
/// <param name="Kind">What a person could do something about.</param>
/// <param name="RetryAfter">How long to wait at least; null when nothing was said, or waiting will not help.</param>
public sealed record InviteFault(CalendarFault Kind, Duration? RetryAfter = null);
