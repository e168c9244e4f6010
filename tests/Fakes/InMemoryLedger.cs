using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Fakes;

/// <summary>A ledger that keeps the promises of the port as long as the process lives.</summary>
internal sealed class InMemoryLedger : IDigestLedger
{
    private readonly Dictionary<(PersonId, IsoWeek), (DigestClaim.Granted Claim, Instant Until)> claims = [];
    private readonly List<SentDigest> sent = [];
    private readonly HashSet<(PersonId, IsoWeek)> forgotten = [];

    public bool FailsToComplete { get; set; }

    public IReadOnlyList<SentDigest> Sent => sent;

    public Task<DigestClaim> ClaimAsync(PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var key = (recipient, week);
        if (forgotten.Contains(key))
        {
            return Task.FromResult<DigestClaim>(new DigestClaim.AlreadySent(null));
        }

        if (sent.Find(s => (s.Recipient, s.Week) == key) is { } already)
        {
            return Task.FromResult<DigestClaim>(new DigestClaim.AlreadySent(already));
        }

        if (claims.TryGetValue(key, out var held) && held.Until > now)
        {
            return Task.FromResult<DigestClaim>(new DigestClaim.HeldByAnother(held.Until));
        }

        var granted = new DigestClaim.Granted(recipient, week, Guid.NewGuid());
        claims[key] = (granted, now + lease);
        return Task.FromResult<DigestClaim>(granted);
    }

    public Task CompleteAsync(DigestClaim.Granted claim, SentDigest digest, CancellationToken cancellationToken)
    {
        if (FailsToComplete)
        {
            throw new IOException("The ledger's disk is gone.");
        }

        sent.Add(digest);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken)
    {
        claims.Remove((claim.Recipient, claim.Week));
        return Task.CompletedTask;
    }

    public Task PutOffAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken)
    {
        claims[(claim.Recipient, claim.Week)] = (claim, until);
        return Task.CompletedTask;
    }

    public Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<PersonId>>(recipients.Where(r =>
            !forgotten.Contains((r, week)) && !sent.Exists(s => (s.Recipient, s.Week) == (r, week)) && !(claims.TryGetValue((r, week), out var held) && held.Until > now)).ToHashSet());

    public Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken)
    {
        forgotten.UnionWith(sent.Where(s => s.Recipient == recipient).Select(s => (s.Recipient, s.Week)));
        sent.RemoveAll(s => s.Recipient == recipient);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SentDigest>>([.. sent.Where(s => s.Recipient == recipient && s.Week.CompareTo(since) >= 0)]);
}
