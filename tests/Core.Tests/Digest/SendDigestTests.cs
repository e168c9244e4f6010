using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class SendDigestTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Duration Lease = Duration.FromMinutes(5);
    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; bo:ann");

    private readonly InMemoryDocuments documents = new();
    private readonly DigestLedger ledger;
    private readonly CoverageStore store = new(new InMemoryDocuments());
    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly IMailer mailer = Substitute.For<IMailer>();
    private readonly List<DigestMail> outbox = [];
    private DigestPolicy policy = DigestPolicy.TurnedOn;

    public SendDigestTests()
    {
        ledger = new DigestLedger(documents);
        MailerAnswers(new MailOutcome.Sent("outbox/1.eml"));
    }

    [Fact]
    public async Task The_digest_is_sent_once_a_week_however_often_the_sender_runs()
    {
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
        Assert.IsType<DigestDelivery.AlreadySent>(await Send(Monday));
        Assert.IsType<DigestDelivery.AlreadySent>(await Send(Monday + Duration.FromDays(6)));
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday + Duration.FromDays(7)));
        Assert.Equal(["2026-W48", "2026-W49"], outbox.Select(m => m.Week.ToString()));
    }

    [Fact]
    public async Task A_digest_is_not_sent_again_after_its_record_was_deleted()
    {
        await Send(Monday);
        await new PersonalDigests(ledger).ForgetAsync(TestPeople.Id("ceo"), TestContext.Current.CancellationToken);
        Assert.Equal(new DigestDelivery.AlreadySent(null), await Send(Monday));
        Assert.Single(outbox);
    }

    [Fact]
    public async Task The_figures_are_kept_as_they_were_sent()
    {
        await Send(Monday);

        var sent = Assert.Single(await Sent());
        Assert.Equal((Monday, "ann"), (sent.SentAt, sent.OneThing?.Value));
        Assert.Equal(["ceo", "ann"], sent.Managers.Select(m => m.Manager?.Value));
        Assert.Equal([(1, 0), (1, 0)], sent.Managers.Select(m => (m.Counts!.Value.Reports, m.Counts.Value.Covered)));
        Assert.Equal(["bo"], sent.Managers[1].Pairs.Select(p => p.Report.Value));
    }

    [Fact]
    public async Task A_manager_sees_the_figures_that_were_sent_and_a_report_only_the_status_of_their_own_pair()
    {
        await Send(Monday);

        var toAnn = Assert.IsType<DigestMention.AsManager>((await About("ann"))[^1]);
        Assert.Equal(("ceo", Monday, 1), (toAnn.Reader.Value, toAnn.SentAt, toAnn.Counts?.Never));
        var toBo = Assert.IsType<DigestMention.OfPair>(Assert.Single(await About("bo")));
        Assert.Equal(("ceo", Monday, "ann", CoverageStatus.Never), (toBo.Reader.Value, toBo.SentAt, toBo.Manager.Value, toBo.Status));
        Assert.Empty(await About("ceo"));
    }

    [Fact]
    public async Task No_figures_are_kept_for_a_digest_that_was_not_sent()
    {
        MailerAnswers(new MailOutcome.TryLater(new WorkFault.MailBusy("503")));
        await Send(Monday);
        Assert.Empty(await Sent());
    }

    [Fact]
    public async Task Nothing_is_sent_before_Monday_8()
    {
        Assert.Equal(new DigestDelivery.NotDueYet(Monday), await Send(Monday - Duration.FromSeconds(1)));
        Assert.Empty(outbox);
    }

    [Fact]
    public async Task A_recipient_who_stopped_the_digest_gets_none_and_the_week_is_not_claimed()
    {
        await new StopDigest(settings).ForAsync(TestPeople.Id("ceo"), TestContext.Current.CancellationToken);
        Assert.IsType<DigestDelivery.Stopped>(await Send(Monday));
        Assert.Empty(outbox);

        await settings.ForgetAsync(TestPeople.Id("ceo"), TestContext.Current.CancellationToken);
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
    }

    [Fact]
    public async Task Nothing_is_sent_and_no_week_is_claimed_until_digests_are_turned_on()
    {
        policy = new DigestPolicy { NamesReports = true };
        Assert.IsType<DigestDelivery.TurnedOff>(await Send(Monday));
        Assert.Empty(outbox);
        policy = DigestPolicy.TurnedOn;
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
    }

    [Fact]
    public async Task Another_sender_waits_for_the_lease()
    {
        await ledger.ClaimAsync(
            TestPeople.Id("ceo"), IsoWeek.Of(new LocalDate(2026, 11, 23)), Monday, Lease, TestContext.Current.CancellationToken);
        var claimed = new DigestDelivery.NotSent(new MailNotSent.ClaimedByAnother(Monday + Lease));
        Assert.Equal(claimed, await Send(Monday + Duration.FromMinutes(1)));
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday + Lease));
    }

    [Fact]
    public async Task The_digest_is_retried_when_the_mailer_asks_to_wait()
    {
        MailerAnswers(new MailOutcome.TryLater(new WorkFault.FileNotWritten("a.eml", "The disk is full.")));
        Assert.Equal(
            new DigestDelivery.NotSent(
                new MailNotSent.Failed(new WorkFault.FileNotWritten("a.eml", "The disk is full."), MayTryAgain: true)),
            await Send(Monday));
        MailerAnswers(new MailOutcome.Sent("outbox/1.eml"));
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
    }

    [Fact]
    public async Task The_next_run_sends_the_digest_after_the_mailer_throws()
    {
        mailer.SendAsync(Arg.Any<DigestMail>(), Arg.Any<CancellationToken>()).Returns<MailOutcome>(_ => throw new IOException("broken"));
        await Assert.ThrowsAsync<IOException>(() => Send(Monday));
        MailerAnswers(new MailOutcome.Sent("outbox/1.eml"));
        Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
    }

    [Fact]
    public async Task After_a_ledger_failure_the_next_sender_waits_for_the_lease()
    {
        documents.FailsToSave = document => document.Terms.ContainsKey("sent");
        await Assert.ThrowsAsync<IOException>(() => Send(Monday));
        documents.FailsToSave = _ => false;
        Assert.IsType<MailNotSent.ClaimedByAnother>(Assert.IsType<DigestDelivery.NotSent>(await Send(Monday)).Why);
    }

    [Fact]
    public async Task A_sent_digest_is_recorded_with_its_idea()
    {
        var sent = Assert.IsType<DigestDelivery.Sent>(await Send(Monday));
        Assert.Equal(
            new SentDigest(TestPeople.Id("ceo"), sent.Composed.Digest.Week, Monday, sent.Composed.Digest.Idea.Id, "outbox/1.eml"),
            Assert.Single(
                await ledger.ReadSentAsync(TestPeople.Id("ceo"), sent.Composed.Digest.Week, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_manager_with_an_outdated_calendar_has_unknown_figures_and_not_zeros()
    {
        var sent = Assert.IsType<DigestDelivery.Sent>(await Send(Monday + Duration.FromDays(21)));
        Assert.All(sent.Composed.Digest.Managers, line => Assert.IsType<ManagerCoverage.Unknown>(line.Coverage));
    }

    private Task<IReadOnlyList<DigestMention>> About(string person) =>
        Gate.To(policy.Sharing, store).SentFigures.AboutAsync(TestPeople.Id(person), TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<SentFigures>> Sent() =>
        store.SentFigures.ReadAsync(TestPeople.Id("ceo"), new LocalDate(2026, 11, 23), TestContext.Current.CancellationToken);

    private void MailerAnswers(MailOutcome outcome) =>
        mailer.SendAsync(Arg.Do<DigestMail>(outbox.Add), Arg.Any<CancellationToken>()).Returns(outcome);

    private async Task<DigestDelivery> Send(Instant now)
    {
        foreach (var manager in new[] { "ceo", "ann" })
        {
            await store.SaveReadingAsync(
                TestPeople.Id(manager),
                CoveragePolicy.Default.Around(Monday),
                new CoverageFacts.Known(Monday, [], []),
                TestContext.Current.CancellationToken);
        }

        var compose = new ComposeDigest(
            Gate.To(policy.Sharing, store),
            ledger,
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy),
            (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.contoso.example/stop"))
        );
        return await new SendDigest(new ReadSettings(settings), compose, ledger, mailer, Lease).ToAsync(
            Chart.Find(TestPeople.Id("ceo"))!, Chart, now, TestContext.Current.CancellationToken);
    }
}
