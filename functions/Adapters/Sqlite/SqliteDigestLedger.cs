using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Who was sent which digest, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteDigestLedger(SqliteStore store) : IDigestLedger
{
    private const string Columns = "recipient, week, held_until AS heldUntil, sent_at AS sentAt, idea, location";

    /// <summary>One statement decides: the row is ours if it was not there, or if its lease has run out unsent.</summary>
    private const string Claim =
        """
        INSERT INTO digest (recipient, week, token, held_until) VALUES (@Recipient, @Week, @Token, @Until)
        ON CONFLICT (recipient, week) DO UPDATE SET token = excluded.token, held_until = excluded.held_until
        WHERE sent_at IS NULL AND held_until <= @Now
        RETURNING token
        """;

    /// <summary>Whoever holds the claim by now: the mail has gone out, and forgetting that would send it again. The first record stays.</summary>
    private const string Complete =
        """
        INSERT INTO digest (recipient, week, token, held_until, sent_at, idea, location) VALUES (@Recipient, @Week, @Token, @SentAt, @SentAt, @Idea, @Location)
        ON CONFLICT (recipient, week) DO UPDATE SET sent_at = excluded.sent_at, idea = excluded.idea, location = excluded.location
        WHERE sent_at IS NULL
        """;

    /// <summary>The bare mark of a digest that was sent and is forgotten: <c>sent_at</c> 0, and no idea.</summary>
    private const string Forget =
        "UPDATE digest SET token = '', held_until = 0, sent_at = 0, idea = NULL, location = NULL WHERE recipient = @Recipient AND sent_at IS NOT NULL";

    public Task<DigestClaim> ClaimAsync(PersonId recipient, IsoWeek week, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid();
        var claim = new { Recipient = recipient.Value, Week = week.ToString(), Token = token.ToString(), Now = SqliteInstant.Of(now), Until = SqliteInstant.Of(now + lease) };
        return store.WriteAsync<DigestClaim>(
            async session =>
            {
                if (await session.FindAsync<string>(Claim, claim) is not null)
                {
                    return new DigestClaim.Granted(recipient, week, token);
                }

                var standing = (await session.QueryAsync<DigestRow>($"SELECT {Columns} FROM digest WHERE recipient = @Recipient AND week = @Week", claim)).Single();
                return standing.SentAt is null
                    ? new DigestClaim.HeldByAnother(SqliteInstant.From(standing.HeldUntil))
                    : new DigestClaim.AlreadySent(standing.Idea is null ? null : standing.ToSent());
            },
            cancellationToken);
    }

    /// <exception cref="ArgumentException">What was sent is not what was claimed.</exception>
    public Task CompleteAsync(DigestClaim.Granted claim, SentDigest sent, CancellationToken cancellationToken)
    {
        if (sent.Recipient != claim.Recipient || sent.Week != claim.Week)
        {
            throw new ArgumentException($"The claim is for {claim.Recipient} in {claim.Week}, the mail for {sent.Recipient} in {sent.Week}.", nameof(sent));
        }

        var row = new { Recipient = sent.Recipient.Value, Week = sent.Week.ToString(), Token = claim.Token.ToString(), SentAt = SqliteInstant.Of(sent.SentAt), sent.Idea, sent.Location };
        return store.WriteAsync(session => session.ExecuteAsync(Complete, row), cancellationToken);
    }

    public Task ReleaseAsync(DigestClaim.Granted claim, CancellationToken cancellationToken) =>
        store.WriteAsync(
            session => session.ExecuteAsync(
                "DELETE FROM digest WHERE recipient = @Recipient AND week = @Week AND token = @Token AND sent_at IS NULL",
                new { Recipient = claim.Recipient.Value, Week = claim.Week.ToString(), Token = claim.Token.ToString() }),
            cancellationToken);

    public Task PutOffAsync(DigestClaim.Granted claim, Instant until, CancellationToken cancellationToken) =>
        store.WriteAsync(
            session => session.ExecuteAsync(
                "UPDATE digest SET held_until = @Until WHERE recipient = @Recipient AND week = @Week AND token = @Token AND sent_at IS NULL",
                new { Recipient = claim.Recipient.Value, Week = claim.Week.ToString(), Token = claim.Token.ToString(), Until = SqliteInstant.Of(until) }),
            cancellationToken);

    public Task<IReadOnlySet<PersonId>> ReadUnclaimedAsync(
        IReadOnlyCollection<PersonId> recipients, IsoWeek week, Instant now, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlySet<PersonId>>(
            async session =>
            {
                const string sql =
                    """
                    SELECT recipient FROM digest
                    WHERE week = @Week AND (sent_at IS NOT NULL OR held_until > @Now) AND recipient IN (SELECT value FROM json_each(@Recipients))
                    """;
                var taken = await session.QueryAsync<string>(sql, new { Week = week.ToString(), Now = SqliteInstant.Of(now), Recipients = JsonList.Of(recipients) });
                return recipients.Except(taken.Select(r => new PersonId(r))).ToHashSet();
            },
            cancellationToken);

    public Task<IReadOnlyList<SentDigest>> ReadSentAsync(PersonId recipient, IsoWeek since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SentDigest>>(
            async session =>
            {
                // 2026-W48 sorts as text: the year always has four digits and the week two.
                const string sql = $"SELECT {Columns} FROM digest WHERE recipient = @Recipient AND week >= @Since AND sent_at IS NOT NULL AND idea IS NOT NULL ORDER BY week";
                var rows = await session.QueryAsync<DigestRow>(sql, new { Recipient = recipient.Value, Since = since.ToString() });
                return [.. rows.Select(row => row.ToSent())];
            },
            cancellationToken);

    public Task ForgetSentAsync(PersonId recipient, CancellationToken cancellationToken) =>
        store.EraseAsync(session => session.ExecuteAsync(Forget, new { Recipient = recipient.Value }), cancellationToken);

    private sealed record DigestRow(string Recipient, string Week, long HeldUntil, long? SentAt, string? Idea, string? Location)
    {
        public SentDigest ToSent() => new(
            new PersonId(Recipient),
            IsoWeek.TryParse(Week, out var week) ? week : throw new DataDirectoryException($"The database holds the week '{Week}', which is none; restore it from a backup."),
            SqliteInstant.From(SentAt!.Value),
            Idea!,
            Location!);
    }
}
