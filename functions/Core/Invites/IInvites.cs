using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Reads and changes invites in people's calendars. Changing one makes Exchange email everybody invited.</summary>
public interface IInvites
{
    /// <summary>False where other programs own the calendars, so that there is nothing to read or change.</summary>
    bool IsConnected => true;

    /// <summary>The meetings in this person's calendar that start at exactly this instant.</summary>
    Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(PersonId owner, Instant start, CancellationToken cancellationToken);

    /// <summary>The invite with its body. Never throws for a calendar that cannot be read.</summary>
    Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken);

    /// <summary>Replaces the body and the stamp of the event in one request, if the invite has not changed since it was read.</summary>
    /// <param name="invite">The invite as it was read.</param>
    /// <param name="html">The whole new body.</param>
    /// <param name="stamp">Stored with the event, to be found later.</param>
    /// <param name="cancellationToken">After cancellation the invite may or may not have been changed.</param>
    Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken);
}

/// <summary>The result of reading invites.</summary>
public abstract record InviteReadResult<T>
    where T : class
{
    private InviteReadResult()
    {
    }

    /// <summary>The calendar was read.</summary>
    /// <param name="Value">What was read.</param>
    public sealed record Read(T Value) : InviteReadResult<T>;

    /// <summary>Nothing is known about the invite.</summary>
    /// <param name="Fault">The reason.</param>
    public sealed record Failed(InviteFault Fault) : InviteReadResult<T>;
}

/// <summary>The result of changing an invite.</summary>
public abstract record InviteWriteResult
{
    private InviteWriteResult()
    {
    }

    /// <summary>The calendar has the new body and the stamp.</summary>
    public sealed record Written : InviteWriteResult;

    /// <summary>Somebody changed it since it was read; nothing was written.</summary>
    public sealed record Conflict : InviteWriteResult;

    /// <summary>
    /// With <see cref="CalendarFault.Unavailable"/> the change may have been made all the same; the stamp shows whether it was.
    /// </summary>
    public sealed record Failed(InviteFault Fault) : InviteWriteResult;
}

/// <summary>Why an invite cannot be read or changed.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="RetryAfter">How long to wait at least; null when unknown, or when waiting does not help.</param>
public sealed record InviteFault(CalendarFault Kind, Duration? RetryAfter = null);
