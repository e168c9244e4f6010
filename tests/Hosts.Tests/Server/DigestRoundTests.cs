using MimeKit;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class DigestRoundTests : IDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly string[] MondaysFirst = ["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"]; // New York sleeps

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly RecordedEvents log = new();

    public DigestRoundTests() => company = new SmallCompany(folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_a_week_with_restarts_each_recipient_gets_one_digest()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 22, 12, 0)); // a Sunday: the digest of the week that ends is still due
        var end = Instant.FromUtc(2026, 11, 29, 12, 0);
        while (clock.GetCurrentInstant() < end)
        {
            await using var opened = await OpenAsync(clock);
            await opened.PreviewSinceAsync(Instant.FromUtc(2026, 11, 13, 6, 0));
            for (var hours = 0; hours < 11; hours++)
            {
                await opened.RoundAsync();
                clock.Advance(Hour);
            }

            clock.Advance(Hour * 13); // down over the due time of some
        }

        string[] each = ["ann", "kim", "top"];
        Assert.Equal(new[] { 47, 48 }.SelectMany(week => each.Select(who => $"2026-W{week}-{who}@example.com.eml")), Digests());
        Assert.Equal(Outbox().Count(), log.Named(nameof(ServerLog.MailSent)).Count());
        Assert.Empty(
            log.Named(nameof(ServerLog.WorkFailed))
                .Concat(log.Named(nameof(ServerLog.WorkPoisoned)))
                .Concat(log.Named(nameof(ServerLog.RoundFailed))));
    }

    [Fact]
    public async Task A_digest_links_to_the_pages_of_the_server_that_sends_it()
    {
        company.Meet("top", "kim", SmallCompany.Now - Duration.FromDays(3)); // otherwise their own 1:1 would come before a question
        await using var opened = await OpenAsync(new FakeClock(SmallCompany.Now));
        await SettleLastWeekAsync(opened);
        await opened.RoundAsync();
        var mail = await MimeMessage.LoadAsync(folder.In("data", "outbox", "2026-W48-top@example.com.eml"), Cancel);
        Assert.Contains($"{opened.Installation.Site.Address}preferences", mail.HtmlBody);
        Assert.Contains($"{opened.Installation.Site.Address}next/ann%40example.com?ask=", mail.HtmlBody);
    }

    [Fact]
    public async Task A_digest_is_sent_in_the_first_round_after_eight_in_the_recipients_time_zone()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 6, 59));
        await using var opened = await OpenAsync(clock);
        await SettleLastWeekAsync(opened);
        await opened.RoundAsync();
        Assert.Empty(Outbox());
        clock.AdvanceMinutes(1);
        await opened.RoundAsync();
        Assert.Equal(MondaysFirst, Outbox());
    }

    [Fact]
    public async Task While_digests_are_off_nothing_is_sent_and_the_first_follows_a_preview_of_three_days()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using (var off = await OpenAsync(clock, DigestPolicy.TurnedOff))
        {
            await SettleLastWeekAsync(off);
            await off.RoundAsync();
            Assert.Empty(Outbox());
        }

        await using var on = await OpenAsync(clock);
        await on.RoundAsync();
        Assert.Empty(Outbox());
        clock.AdvanceDays(7);
        await on.RoundAsync();
        Assert.Equal(MondaysFirst.Select(mail => mail.Replace("W48", "W49", StringComparison.Ordinal)), Digests());
    }

    [Fact]
    public async Task A_failed_digest_is_sent_once_the_fault_is_gone()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using var opened = await OpenAsync(clock);
        await SettleLastWeekAsync(opened);
        await File.WriteAllTextAsync(folder.In("data", "outbox"), "a file in the way", Cancel);
        await opened.RoundAsync();
        Assert.Empty(log.Named(nameof(ServerLog.MailSent)));
        Assert.Equal(2, log.Named(nameof(ServerLog.WorkPostponed)).Count());
        File.Delete(folder.In("data", "outbox"));
        await opened.RoundAsync();
        Assert.Empty(log.Named(nameof(ServerLog.MailSent))); // it waits a minute
        clock.AdvanceMinutes(1);
        await opened.RoundAsync();
        Assert.Equal(MondaysFirst, Outbox());
    }

    [Fact]
    public async Task Postponed_work_survives_a_restart()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using (var first = await OpenAsync(clock))
        {
            await SettleLastWeekAsync(first);
            await File.WriteAllTextAsync(folder.In("data", "outbox"), "a file in the way", Cancel);
            await first.RoundAsync();
        }

        File.Delete(folder.In("data", "outbox"));
        clock.AdvanceMinutes(1);
        await using var second = await OpenAsync(clock);
        await second.RoundAsync();
        Assert.Equal(MondaysFirst, Outbox());
        Assert.Empty(await second.Get<IWorkInbox>().ReceiveAsync(WorkKind.Digest, 32, Hour, Cancel));
    }

    [Fact]
    public async Task While_the_outbox_contains_previews_nothing_is_sent()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using var opened = await OpenAsync(clock);
        await SettleLastWeekAsync(opened);
        Directory.CreateDirectory(folder.In("data", "outbox"));
        await File.WriteAllTextAsync(folder.In("data", "outbox", ".previews"), "", Cancel);
        await opened.RoundAsync();
        Assert.Empty(Outbox());
        Assert.Single(log.Named(nameof(ServerLog.OutboxHoldsPreviews)));
        File.Delete(folder.In("data", "outbox", ".previews"));
        await opened.RoundAsync();
        Assert.Equal(MondaysFirst, Outbox());
    }

    [Fact]
    public async Task Changed_files_are_reloaded_and_faulty_ones_are_ignored()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using var opened = await OpenAsync(clock);
        var installation = opened.Installation;
        var people = (
            await File.ReadAllTextAsync(
                company.PeopleCsv, Cancel)).TrimEnd() + "\nzoe@example.com,Zoe Orr,lou@example.com,Europe/Berlin,\n";
        await File.WriteAllTextAsync(company.PeopleCsv, people, Cancel);
        await opened.RoundAsync();
        Assert.NotNull(installation.Organisation.Find(EmailAddress.Parse("zoe@example.com")));

        await File.WriteAllTextAsync(company.PeopleCsv, "nothing of a list\n", Cancel);
        await opened.RoundAsync();
        Assert.NotNull(installation.Organisation.Find(EmailAddress.Parse("zoe@example.com")));
        Assert.Contains("nothing of a list", installation.Faults[0].ToString(), StringComparison.Ordinal);

        await File.WriteAllTextAsync(company.PeopleCsv, people, Cancel);
        await opened.RoundAsync();
        Assert.Empty(installation.Faults);
    }

    [Fact]
    public async Task A_report_whose_manager_changed_in_the_list_is_new_from_that_day()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using (var first = await OpenAsync(clock))
        {
            await first.RoundAsync();
        }

        clock.AdvanceDays(1);
        await using var opened = await OpenAsync(clock);
        var people = await File.ReadAllTextAsync(company.PeopleCsv, Cancel);
        await File.WriteAllTextAsync(company.PeopleCsv, people.Replace("Gus May,cy@", "Gus May,bo@", StringComparison.Ordinal), Cancel);
        clock.AdvanceDays(1);
        await opened.RoundAsync();

        var gus = opened.Installation.Chart.Find(new PersonId("gus@example.com"))!; // in the list
        Assert.Equal(new LocalDate(2026, 11, 25), gus.ReportingSince);
    }

    [Fact]
    public async Task A_changed_calendar_is_read_in_the_next_round_and_others_once_a_day()
    {
        var clock = new FakeClock(SmallCompany.Now);
        await using var opened = await OpenAsync(clock);
        await opened.RoundAsync();
        clock.AdvanceMinutes(1);
        await opened.RoundAsync();
        Assert.Equal(SmallCompany.Now, (await FactsAsync(opened, "ann")).ReadAt);

        company.Meet("ann", "ira", SmallCompany.Now - Duration.FromDays(1));
        clock.AdvanceMinutes(1);
        await opened.RoundAsync();
        Assert.Contains((await FactsAsync(opened, "ann")).OneOnOnes, o => o.With == new PersonId("ira@example.com"));

        clock.AdvanceDays(1);
        await opened.RoundAsync();
        Assert.Equal(clock.GetCurrentInstant(), (await FactsAsync(opened, "ann")).ReadAt);
    }

    public void Dispose() => folder.Dispose();

    private Task<OpenedInstallation> OpenAsync(FakeClock clock, DigestPolicy? digests = null) =>
        OpenedInstallation.AtAsync(folder, company, clock, digests ?? DigestPolicy.TurnedOn, log);

    private IEnumerable<string> Outbox() => folder.Files("data/outbox", "*.eml");

    private IEnumerable<string> Digests() => Outbox().Where(file => !file.StartsWith("preview.", StringComparison.Ordinal));

    private static async Task<CoverageFacts.Known> FactsAsync(OpenedInstallation opened, string manager) =>
        Assert.IsType<CoverageFacts.Known>(
        await new CoverageStore(opened.Data.Documents).ReadFactsAsync(
            new PersonId($"{manager}@example.com"), CoveragePolicy.Default.Around(SmallCompany.Now), Cancel));

    /// <summary>Marks the digest of the week that is ending as sent, for time zones in which it is still Sunday.</summary>
    private static async Task SettleLastWeekAsync(OpenedInstallation opened)
    {
        foreach (var recipient in opened.Installation.Chart.ManagersOfManagers())
        {
            var week = IsoWeek.Of(new LocalDate(2026, 11, 16));
            var ledger = new DigestLedger(opened.Data.Documents);
            var claim = (DigestClaim.Granted)await ledger.ClaimAsync(recipient.Id, week, SmallCompany.Now, Hour, Cancel);
            await ledger.CompleteAsync(
                claim, new SentDigest(recipient.Id, week, SmallCompany.Now, "stop-start-continue", "before"), Cancel);
        }
    }
}
