using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest that was sent.</summary>
/// <param name="Recipient">The recipient.</param>
/// <param name="Week">The week.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Idea">Id of the idea it passed on.</param>
/// <param name="Location">See <see cref="MailOutcome.Sent"/>.</param>
public sealed record SentDigest(PersonId Recipient, IsoWeek Week, Instant SentAt, string Idea, string Location);

/// <summary>The result of claiming a digest.</summary>
public abstract record DigestClaim
{
    private DigestClaim()
    {
    }

    /// <summary>Send it. <paramref name="Token"/> distinguishes this claim from a later one that takes it over.</summary>
    public sealed record Granted(PersonId Recipient, IsoWeek Week, Guid Token) : DigestClaim;

    /// <summary>It was sent already.</summary>
    /// <param name="Digest">Null when the recipient had it deleted.</param>
    public sealed record AlreadySent(SentDigest? Digest) : DigestClaim;

    /// <summary>Another process holds the claim.</summary>
    /// <param name="Until">When its claim ends.</param>
    public sealed record HeldByAnother(Instant Until) : DigestClaim;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<Granted, T> granted, Func<SentDigest?, T> alreadySent, Func<Instant, T> heldByAnother) => this switch
    {
        Granted g => granted(g),
        AlreadySent a => alreadySent(a.Digest),
        HeldByAnother h => heldByAnother(h.Until),
        _ => throw new InvalidOperationException("DigestClaim has no other case."),
    };
}
