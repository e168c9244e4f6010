using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Sees to it that each recipient gets one digest per ISO week, however many processes try, and whenever one of them is killed.
/// Whoever holds the claim sends; a claim that is not completed within its lease can be taken over.
/// </summary>
public interface IDigestLedger
{
    /// <summary>Atomic among all processes on the same store.</summary>
    Task<DigestClaim> ClaimAsync(PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken);

    /// <summary>
    /// The mail system has the mail. That is recorded even when the lease has run out and another has taken the claim over,
    /// released it or sent too: the mail has gone out, and to forget it would send it again. The first record stays;
    /// completing twice changes nothing.
    /// </summary>
    /// <param name="claim">The claim under which it was sent.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task CompleteAsync(DigestClaim.Granted claim, SentDigest sent, CancellationToken cancellationToken);

    /// <summary>
    /// It was not sent: the next one may try at once. Changes nothing when another has taken the claim over, or it was completed.
    /// </summary>
    Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken);

    /// <summary>
    /// It cannot be sent, and trying again soon would not help: nobody else is granted the claim before
    /// <paramref name="until"/>. Changes nothing when another has taken the claim over, or it was completed.
    /// </summary>
    Task PutOffAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken);

    /// <summary>
    /// Those of these recipients who were sent none for the week, and for whom nobody holds a claim at <paramref name="now"/>.
    /// What was sent and is forgotten was sent. In Cosmos point reads, many at once.
    /// </summary>
    Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken);

    /// <summary>What this recipient was sent from <paramref name="since"/> on, oldest first.</summary>
    Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets what this recipient was sent. That something was sent for these weeks stays as a bare mark, recipient and week,
    /// as otherwise this week's would go out again. Running it twice changes nothing.
    /// </summary>
    Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken);
}

/// <param name="Recipient">To whom.</param>
/// <param name="Week">For which week.</param>
/// <param name="SentAt">When.</param>
/// <param name="Idea">Id of the idea it passed on.</param>
/// <param name="Location">See <see cref="MailOutcome.Sent"/>.</param>
public sealed record SentDigest(PersonId Recipient, IsoWeek Week, Instant SentAt, string Idea, string Location);

public abstract record DigestClaim
{
    private DigestClaim()
    {
    }

    /// <summary>Send it. <paramref name="Token"/> tells this claim from one that takes it over later.</summary>
    public sealed record Granted(PersonId Recipient, IsoWeek Week, Guid Token) : DigestClaim;

    /// <param name="Digest">Null when the recipient had it forgotten.</param>
    public sealed record AlreadySent(SentDigest? Digest) : DigestClaim;

    public sealed record HeldByAnother(Instant Until) : DigestClaim;

    /// <summary>Calls the function that belongs to this case and returns its result.</summary>
    public T Match<T>(Func<Granted, T> granted, Func<SentDigest?, T> alreadySent, Func<Instant, T> heldByAnother) => this switch
    {
        Granted g => granted(g),
        AlreadySent a => alreadySent(a.Digest),
        HeldByAnother h => heldByAnother(h.Until),
        _ => throw new InvalidOperationException("DigestClaim is closed."),
    };
}
