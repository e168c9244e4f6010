using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="DigestLedger"/> guarantees. Each test gets an empty ledger.</summary>
public abstract class DigestLedgerContract
{
    private static readonly PersonId Ann = new("ann@x.org");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Duration Lease = Duration.FromMinutes(10);
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));

    protected abstract IDocuments Documents { get; }

    protected DigestLedger Ledger => field ??= new DigestLedger(Documents);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_claim_is_granted() =>
        Assert.Equal((Ann, Week), await Granted(Now) is var claim ? (claim.Recipient, claim.Week) : default);

    [Fact]
    public async Task A_second_claim_in_the_same_week_is_held_by_another()
    {
        await Granted(Now);

        Assert.Equal(new DigestClaim.HeldByAnother(Now + Lease), await Claim(Now + Lease - Duration.FromMilliseconds(1)));
    }

    [Fact]
    public async Task Other_weeks_and_other_recipients_are_claimed_separately()
    {
        await Granted(Now);

        Assert.IsType<DigestClaim.Granted>(await Ledger.ClaimAsync(Ann, Week.PlusWeeks(1), Now, Lease, Cancel));
        Assert.IsType<DigestClaim.Granted>(await Ledger.ClaimAsync(new PersonId("bo@x.org"), Week, Now, Lease, Cancel));
    }

    [Fact]
    public async Task A_completed_claim_stays_already_sent()
    {
        await Ledger.CompleteAsync(await Granted(Now), Sent(), Cancel);

        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now));
        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now + Duration.FromDays(100)));
    }

    [Fact]
    public async Task A_released_claim_can_be_taken_immediately()
    {
        await Ledger.ReleaseAsync(await Granted(Now), Cancel);

        await Granted(Now);
    }

    [Fact]
    public async Task An_expired_claim_can_be_taken_over_and_the_first_holder_can_no_longer_release_it()
    {
        var first = await Granted(Now);
        var second = await Granted(Now + Lease);
        Assert.NotEqual(first.Token, second.Token);

        await Ledger.ReleaseAsync(first, Cancel);

        Assert.Equal(new DigestClaim.HeldByAnother(Now + Lease + Lease), await Claim(Now + Lease));
    }

    [Fact]
    public async Task A_mail_sent_under_an_expired_claim_is_still_recorded()
    {
        var first = await Granted(Now);
        await Granted(Now + Lease);

        await Ledger.CompleteAsync(first, Sent(), Cancel);

        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now + Lease + Lease));
    }

    [Fact]
    public async Task A_sent_mail_is_recorded_even_if_the_next_holder_gave_up()
    {
        var first = await Granted(Now);
        await Ledger.ReleaseAsync(await Granted(Now + Lease), Cancel);

        await Ledger.CompleteAsync(first, Sent(), Cancel);

        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now + Lease));
    }

    [Fact]
    public async Task A_release_never_deletes_the_record_of_a_sent_mail()
    {
        var first = await Granted(Now);
        var second = await Granted(Now + Lease);
        await Ledger.CompleteAsync(first, Sent(), Cancel);

        await Ledger.ReleaseAsync(first, Cancel);
        await Ledger.ReleaseAsync(second, Cancel);

        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now + Lease + Lease));
    }

    [Fact]
    public async Task Completing_twice_keeps_the_first_record()
    {
        var claim = await Granted(Now);

        await Ledger.CompleteAsync(claim, Sent(), Cancel);
        await Ledger.CompleteAsync(claim, Sent() with { SentAt = Now + Lease, Idea = "other", Location = "elsewhere" }, Cancel);

        Assert.Equal([Sent()], await Ledger.ReadSentAsync(Ann, Week, Cancel));
    }

    [Fact]
    public async Task A_claim_cannot_be_completed_with_another_mail()
    {
        var claim = await Granted(Now);

        await Assert.ThrowsAsync<ArgumentException>(() => Ledger.CompleteAsync(claim, Sent() with { Week = Week.PlusWeeks(1) }, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Ledger.CompleteAsync(claim, Sent() with { Recipient = new PersonId("bo@x.org") }, Cancel));
    }

    [Fact]
    public async Task Sent_digests_are_listed_from_a_given_week_oldest_first_even_across_new_year()
    {
        IsoWeek[] weeks = [Week.PlusWeeks(6), Week, Week.PlusWeeks(5), Week.PlusWeeks(-1)];
        foreach (var week in weeks)
        {
            var claim = (DigestClaim.Granted)await Ledger.ClaimAsync(Ann, week, Now, Lease, Cancel);
            await Ledger.CompleteAsync(claim, Sent() with { Week = week }, Cancel);
        }

        await Ledger.ClaimAsync(Ann, Week.PlusWeeks(7), Now, Lease, Cancel); // claimed, not sent

        Assert.Equal(["2026-W48", "2026-W53", "2027-W01"], (await Ledger.ReadSentAsync(Ann, Week, Cancel)).Select(s => s.Week.ToString()));
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_claims_is_granted()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Claim(Now))));

        Assert.Single(claims.OfType<DigestClaim.Granted>());
        Assert.Equal(49, claims.OfType<DigestClaim.HeldByAnother>().Count());
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_takeovers_is_granted()
    {
        await Granted(Now);

        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Claim(Now + Lease))));

        Assert.Single(claims.OfType<DigestClaim.Granted>());
    }

    [Fact]
    public async Task A_postponed_claim_is_granted_to_nobody_until_then()
    {
        await Ledger.PostponeAsync(await Granted(Now), Now + Duration.FromDays(1), Cancel);

        Assert.Equal(new DigestClaim.HeldByAnother(Now + Duration.FromDays(1)), await Claim(Now + Lease));
        await Granted(Now + Duration.FromDays(1));
    }

    [Fact]
    public async Task Somebody_who_lost_the_claim_or_sent_the_digest_cannot_postpone_it()
    {
        var first = await Granted(Now);
        var second = await Granted(Now + Lease);
        await Ledger.PostponeAsync(first, Now + Duration.FromDays(1), Cancel);
        Assert.Equal(new DigestClaim.HeldByAnother(Now + Lease + Lease), await Claim(Now + Lease));

        await Ledger.CompleteAsync(second, Sent(), Cancel);
        await Ledger.PostponeAsync(second, Now + Duration.FromDays(1), Cancel);
        Assert.Equal(new DigestClaim.AlreadySent(Sent()), await Claim(Now));
    }

    [Fact]
    public async Task People_whose_digest_was_sent_or_is_being_sent_are_no_longer_pending()
    {
        var (bo, cy, dee) = (new PersonId("bo@x.org"), new PersonId("cy@x.org"), new PersonId("dee@x.org"));
        await Ledger.CompleteAsync(await Granted(Now), Sent(), Cancel);
        Assert.IsType<DigestClaim.Granted>(await Ledger.ClaimAsync(bo, Week, Now, Lease, Cancel));
        Assert.IsType<DigestClaim.Granted>(await Ledger.ClaimAsync(cy, Week.PlusWeeks(-1), Now, Lease, Cancel));
        PersonId[] all = [Ann, bo, cy, dee];

        Assert.Equal([cy, dee], (await Ledger.ReadUnclaimedAsync(all, Week, Now, Cancel)).Order());
        Assert.Equal([bo, cy, dee], (await Ledger.ReadUnclaimedAsync(all, Week, Now + Lease, Cancel)).Order());
        Assert.Empty(await Ledger.ReadUnclaimedAsync([], Week, Now, Cancel));

        await Ledger.ForgetSentAsync(Ann, Cancel);
        Assert.DoesNotContain(Ann, await Ledger.ReadUnclaimedAsync(all, Week, Now + Lease, Cancel));
    }

    private static SentDigest Sent() =>
        new(Ann, Week, Now + Duration.FromSeconds(5), "stop-start-continue", "outbox/2026-W48-ann@x.org.eml");

    private Task<DigestClaim> Claim(Instant now) => Ledger.ClaimAsync(Ann, Week, now, Lease, Cancel);

    private async Task<DigestClaim.Granted> Granted(Instant now) => Assert.IsType<DigestClaim.Granted>(await Claim(now));
}
