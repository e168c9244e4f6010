using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Digest;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>Who was sent which digest, in the <see cref="CosmosStore"/>: a document for each recipient and week, and its state decides.</summary>
public sealed class CosmosDigestLedger(CosmosStore store) : IDigestLedger
{
    private readonly Documents people = store.People;

    /// <summary>Nearly always there is no claim yet: then it is one request.</summary>
    public async Task<DigestClaim> ClaimAsync(PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var granted = new DigestClaim.Granted(recipient, week, Guid.NewGuid());
        var (key, claim) = (DigestState.KeyOf(recipient, week), DigestState.Claimed(week, granted.Token, now + lease).ToDraft());
        var save = await people.SaveAsync(DigestState.Kind, key, claim, expected: null, cancellationToken);
        while (save is CosmosSave<DigestState>.Refused refused)
        {
            if (refused.Current is { Body: var standing } && standing.Token != granted.Token)
            {
                if (standing.Holds() is not { } until)
                {
                    return new DigestClaim.AlreadySent(standing.ToSent(recipient));
                }

                if (until > now)
                {
                    return new DigestClaim.HeldByAnother(until);
                }
            }

            save = await people.SaveAsync(DigestState.Kind, key, claim, refused.Current?.ETag, cancellationToken);
        }

        return granted;
    }

    /// <exception cref="ArgumentException">What was sent is not what was claimed.</exception>
    public Task CompleteAsync(DigestClaim.Granted claim, SentDigest sent, CancellationToken cancellationToken)
    {
        if (sent.Recipient != claim.Recipient || sent.Week != claim.Week)
        {
            throw new ArgumentException($"The claim is for {claim.Recipient} in {claim.Week}, the mail for {sent.Recipient} in {sent.Week}.", nameof(sent));
        }

        // Whoever holds the claim by now, and if nobody does: the mail is out. The first record stays, and so does what is forgotten.
        return ChangeAsync(claim, current => current is null || current.HeldUntil is not null ? DigestState.Of(sent) : null, cancellationToken);
    }

    public async Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken)
    {
        var key = DigestState.KeyOf(claim.Recipient, claim.Week);
        while (await people.FindAsync(DigestState.Kind, key, cancellationToken) is { } current
            && current.Body.IsClaimedBy(claim)
            && await people.DeleteAsync(key, current.ETag, cancellationToken) == CosmosDeletion.Changed)
        {
            // Somebody came in between: look again whether it is still ours.
        }
    }

    public Task PutOffAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken) =>
        ChangeAsync(claim, current => current?.IsClaimedBy(claim) == true ? DigestState.Claimed(claim.Week, claim.Token, until) : null, cancellationToken);

    public async Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken)
    {
        var taken = await ManyReads.Async(
            recipients,
            async (recipient, cancel) => await people.FindAsync(DigestState.Kind, DigestState.KeyOf(recipient, week), cancel) is { Body: var standing } && !(standing.Holds() <= now)
                ? true
                : (bool?)null,
            cancellationToken);
        return recipients.Where(r => !taken.ContainsKey(r)).ToHashSet();
    }

    public async Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken) =>
        [.. (await people.QueryAsync(DigestState.Kind, recipient.Value, DigestState.SentSince(since), cancellationToken)).Select(s => s.Body.ToSent(recipient)).OfType<SentDigest>()];

    public async Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken)
    {
        foreach (var sent in await people.QueryAsync(DigestState.Kind, recipient.Value, DigestState.SentSince(default), cancellationToken))
        {
            await people.ChangeAsync(DigestState.Kind, sent.Key, current => current?.Sent is null ? null : current.Forgotten().ToDraft(), cancellationToken);
        }
    }

    private Task ChangeAsync(DigestClaim.Granted claim, Func<DigestState?, DigestState?> change, CancellationToken cancellationToken) =>
        people.ChangeAsync(DigestState.Kind, DigestState.KeyOf(claim.Recipient, claim.Week), current => change(current)?.ToDraft(), cancellationToken);
}
