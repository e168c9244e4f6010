using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Ensures that each recipient gets one digest per ISO week, however many processes try, and whenever one of them is killed.
/// The process that holds the claim sends; a claim that is not completed within its lease can be taken over.
/// </summary>
public interface IDigestLedger
{
    /// <summary>Claims the week's digest; atomic among all processes that use the same store.</summary>
    Task<DigestClaim> ClaimAsync(PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken);

    /// <summary>
    /// Records that the mail system has accepted the mail, even when the lease has expired and another process has taken over the
    /// claim, released it or sent the mail too: without the record, it would be sent again. The first record stays, so completing
    /// twice changes nothing.
    /// </summary>
    /// <param name="claim">The claim under which it was sent.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task CompleteAsync(DigestClaim.Granted claim, SentDigest sent, CancellationToken cancellationToken);

    /// <summary>
    /// Gives up the claim without sending, so that another process may try at once. Changes nothing when another process has taken
    /// over the claim, or when it was completed.
    /// </summary>
    Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken);

    /// <summary>
    /// Gives up because trying again soon would not help: no process is granted the claim before <paramref name="until"/>. Changes
    /// nothing when another process has taken over the claim, or when it was completed.
    /// </summary>
    Task PutOffAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken);

    /// <summary>
    /// The recipients who were sent no digest for the week, and for whom no process holds a claim at <paramref name="now"/>. A digest
    /// whose record was deleted counts as sent. In Cosmos DB, these are point reads that run in parallel.
    /// </summary>
    Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken);

    /// <summary>The digests sent to this recipient for <paramref name="since"/> or a later week, oldest first.</summary>
    Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes the records of what this recipient was sent. A tombstone of recipient and week stays for each, because otherwise this
    /// week's digest would be sent again. Running it twice changes nothing.
    /// </summary>
    Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken);
}

/// <param name="Recipient">The recipient.</param>
/// <param name="Week">The week that it covers.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Idea">The id of the idea in it.</param>
/// <param name="Location">See <see cref="MailOutcome.Sent"/>.</param>
public sealed record SentDigest(PersonId Recipient, IsoWeek Week, Instant SentAt, string Idea, string Location);

public abstract record DigestClaim
{
    private DigestClaim()
    {
    }

    /// <summary>The caller may send it. <paramref name="Token"/> distinguishes this claim from a later one.</summary>
    public sealed record Granted(PersonId Recipient, IsoWeek Week, Guid Token) : DigestClaim;

    /// <param name="Digest">Null when the recipient has deleted the record.</param>
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
