using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Why a mail that is sent only once was not sent now.</summary>
public abstract record MailNotSent
{
    private static readonly Duration MaxDelay = Duration.FromHours(1);

    private MailNotSent()
    {
    }

    /// <summary>Another process is sending it now.</summary>
    public sealed record ClaimedByAnother(Instant Until) : MailNotSent;

    /// <summary>The mail system did not take it, or it could not be written.</summary>
    /// <param name="Fault">Why not.</param>
    /// <param name="MayTryAgain">False when trying again soon would not help.</param>
    public sealed record Failed(WorkFault Fault, bool MayTryAgain) : MailNotSent;

    /// <summary>Null for a mail that was sent.</summary>
    internal static MailNotSent? Of(MailOutcome outcome) => outcome switch
    {
        MailOutcome.Sent => null,
        MailOutcome.TryLater later => new Failed(later.Fault, MayTryAgain: true),
        MailOutcome.Refused refused => new Failed(refused.Fault, MayTryAgain: false),
        _ => throw new InvalidOperationException("MailOutcome has no other case."),
    };

    /// <summary>What becomes of the message that asked for it.</summary>
    /// <param name="attempt">How often it was tried before.</param>
    /// <param name="now">The current time.</param>
    internal WorkOutcome ForQueue(int attempt, Instant now) => this switch
    {
        ClaimedByAnother held => new WorkOutcome.Later(Duration.Min(held.Until - now, MaxDelay), "Another process is sending it."),
        Failed { MayTryAgain: true } failed => new WorkOutcome.Later(RetryBackoff.After(attempt), failed.Fault.InLog),
        Failed failed => new WorkOutcome.Failed(failed.Fault),
        _ => throw new InvalidOperationException("MailNotSent has no other case."),
    };
}
