using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Digest.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Makes sure that each recipient gets one mail of a kind per ISO week, however many processes try, and whenever one of them is killed. The
/// process that holds the claim sends; a claim that is not completed within its lease can be taken over. There is one document for each
/// recipient, kind and week, and its state decides.
/// </summary>
public sealed class DigestLedger
{
    private const int BatchSize = 500;

    private readonly IDocuments documents;
    private readonly MailKind mail;

    /// <summary>The ledger of digests.</summary>
    /// <param name="documents">Where it is stored.</param>
    public DigestLedger(IDocuments documents)
        : this(documents, MailKind.Digest)
    {
    }

    private DigestLedger(IDocuments documents, MailKind mail) => (this.documents, this.mail) = (documents, mail);

    /// <summary>The same for previews of digests, which are claimed and sent independently of them.</summary>
    public DigestLedger Previews => new(documents, MailKind.Preview);

    internal static DocumentKind<DigestState> Kind { get; } = DocumentKind.Of(
        "digest", PartitionOwner.Person, DigestJson.Default.DigestState) with
    {
        // A version without previews does not find them among the digests.
        Terms = state => [(WeekTerm(state.Mail), state.Week), (SentTerm(state.Mail), state.Sent is null ? null : "yes")],
    };

    /// <summary>Claims the digest of a week for one process among all. Usually there is no claim yet, so this takes one request.</summary>
    public async Task<DigestClaim> ClaimAsync(
        PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var granted = new DigestClaim.Granted(recipient, week, Guid.NewGuid());
        var claim = DigestState.Claimed(week, granted.Token, now + lease, mail);
        var saving = await documents.SaveAsync(Kind, KeyOf(recipient, week), claim, expected: null, cancellationToken);
        while (saving is Conflict<DigestState> { Current: var current })
        {
            if (current.DocumentOrNull is { } standing && standing.Token != granted.Token)
            {
                if (standing.ClaimedUntil() is not { } until)
                {
                    return new DigestClaim.AlreadySent(standing.ToSent(recipient));
                }

                if (until > now)
                {
                    return new DigestClaim.HeldByAnother(until);
                }
            }

            saving = await documents.SaveAsync(Kind, KeyOf(recipient, week), claim, current.SeenRevision, cancellationToken);
        }

        return granted;
    }

    /// <summary>
    /// Records that the mail was sent, even if the lease has expired and another process has taken over the claim, released it or also sent
    /// the mail: without the record it would be sent again. The first record stays; completing twice changes nothing.
    /// </summary>
    /// <param name="claim">The claim under which it was sent.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ArgumentException">What was sent is not what was claimed.</exception>
    public Task CompleteAsync(DigestClaim.Granted claim, SentDigest sent, CancellationToken cancellationToken)
    {
        if (sent.Recipient != claim.Recipient || sent.Week != claim.Week)
        {
            throw new ArgumentException(
                $"The claim is for {claim.Recipient} in {claim.Week}, the mail for {sent.Recipient} in {sent.Week}.", nameof(sent));
        }

        return ChangeAsync(
            claim, current => current is null || current.HeldUntil is not null ? DigestState.Of(sent, mail) : null, cancellationToken);
    }

    /// <summary>
    /// It was not sent, so the next sender may try immediately. Has no effect if another sender has taken over the claim, or if it was
    /// completed.
    /// </summary>
    public async Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken)
    {
        var key = KeyOf(claim.Recipient, claim.Week);
        var current = await documents.FindAsync(Kind, key, cancellationToken);
        while (current is Found<DigestState> found
            && found.Document.IsClaimedBy(claim)
            && await documents.DeleteAsync(Kind, key, found.Revision, cancellationToken) is NotDeleted<DigestState> changed)
        {
            current = changed.Current;
        }
    }

    /// <summary>
    /// It cannot be sent, and another attempt soon would not help, so nobody is granted the claim before <paramref name="until"/>. Has no
    /// effect if another process has taken over the claim, or if it was completed.
    /// </summary>
    public Task PostponeAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken) =>
        ChangeAsync(
            claim,
            current => current?.IsClaimedBy(claim) == true ? DigestState.Claimed(claim.Week, claim.Token, until, mail) : null,
            cancellationToken);

    /// <summary>
    /// The recipients among these who got no digest for the week, and for whom nobody holds a claim at <paramref name="now"/>. A deleted
    /// record counts as sent.
    /// </summary>
    public async Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken)
    {
        var states = await documents.FindManyAsync(Kind, [.. recipients.Select(r => KeyOf(r, week))], cancellationToken);
        var taken = states.Where(s => !(s.Document.ClaimedUntil() <= now)).Select(s => new PersonId(s.Key.Partition.Value));
        return recipients.Except(taken).ToHashSet();
    }

    /// <summary>
    /// Those of <see cref="ReadUnclaimedAsync"/> among recipients whose mail is due, in the same order, read in batches.
    /// </summary>
    /// <param name="due">The recipients and when their mails are due, by week.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    internal async IAsyncEnumerable<(PersonId Recipient, IsoWeek Week, Instant DueAt)> UnclaimedAsync(
        IEnumerable<IGrouping<IsoWeek, (PersonId Id, Instant DueAt)>> due,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (week, some) in due.SelectMany(g => g.Chunk(BatchSize).Select(some => (g.Key, some))))
        {
            var open = await ReadUnclaimedAsync([.. some.Select(s => s.Id)], week, now, cancellationToken);
            foreach (var (recipient, dueAt) in some.Where(s => open.Contains(s.Id)))
            {
                yield return (recipient, week, dueAt);
            }
        }
    }

    /// <summary>Whether any mail of a digest, or of a preview, was ever claimed or sent. It looks into all partitions.</summary>
    internal async Task<bool> WasUsedAsync(CancellationToken cancellationToken) =>
        (await documents.QueryEverywhereAsync(Kind, DocumentQuery.All with { Most = 1 }, cancellationToken)).Count > 0;

    /// <summary>The digests that this recipient got from <paramref name="since"/> on, oldest first.</summary>
    public async Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, recipient.Value, SentSince(since), cancellationToken))
            .Select(s => s.Document.ToSent(recipient)).OfType<SentDigest>()];

    /// <summary>
    /// Deletes the records of this recipient's digests. A tombstone with recipient and week stays for each, because otherwise this week's
    /// digest would be sent again. Running it twice changes nothing.
    /// </summary>
    public async Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken)
    {
        foreach (var sent in await documents.QueryAsync(Kind, recipient.Value, SentSince(default), cancellationToken))
        {
            await documents.ChangeAsync(Kind, sent.Key, current => current?.Sent is null ? null : current.ToTombstone(), cancellationToken);
        }

        await documents.EraseTracesAsync(cancellationToken);
    }

    private Task<DigestState?> ChangeAsync(
        DigestClaim.Granted claim, Func<DigestState?, DigestState?> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Kind, KeyOf(claim.Recipient, claim.Week), change, cancellationToken);

    /// <summary>A week sorts as text: the year always has four digits and the week two.</summary>
    private DocumentQuery SentSince(IsoWeek week) =>
        DocumentQuery.Where(new TermCondition(SentTerm(mail), TermComparison.Is, "yes"))
            .And(new TermCondition(WeekTerm(mail), TermComparison.From, week.ToString())) with
        {
            OrderBy = WeekTerm(mail),
        };

    private DocumentKey KeyOf(PersonId recipient, IsoWeek week) =>
        Kind.KeyOf(recipient.Value, mail == MailKind.Digest ? $"digest.{week}" : $"preview.{week}");

    private static string WeekTerm(MailKind mail) => mail == MailKind.Digest ? "week" : "previewWeek";

    private static string SentTerm(MailKind mail) => mail == MailKind.Digest ? "sent" : "previewSent";
}
