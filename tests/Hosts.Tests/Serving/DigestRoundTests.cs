using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Serving;
using OutlookOneOnOne.Hosts.Tests.CommandLine;

namespace OutlookOneOnOne.Hosts.Tests.Serving;

public sealed class DigestRoundTests : IDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Sent log = new();

    public DigestRoundTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task Over_a_week_with_restarts_each_recipient_is_sent_one_digest()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 22, 12, 0)); // a Sunday: the digest of the week that ends is still due
        var end = Instant.FromUtc(2026, 11, 29, 12, 0);
        while (clock.GetCurrentInstant() < end)
        {
            using var installation = await OpenAsync(clock);
            var round = new DigestRound(installation, DigestPolicy.TurnedOn, log);
            for (var hours = 0; hours < 11; hours++)
            {
                await round.RunAsync(TestContext.Current.CancellationToken);
                clock.Advance(Hour);
            }

            clock.Advance(Hour * 13); // down over the due time of some
        }

        string[] each = ["ann", "kim", "top"];
        Assert.Equal(
            new[] { 47, 48 }.SelectMany(week => each.Select(who => $"2026-W{week}-{who}@example.com.eml")), folder.Files("data/outbox", "*.eml"));
        Assert.Equal(6, log.Count);
    }

    [Fact]
    public async Task A_digest_goes_out_in_the_first_round_after_eight_where_the_recipient_is()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 6, 59));
        using var installation = await OpenAsync(clock);
        var round = new DigestRound(installation, DigestPolicy.TurnedOn, log);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Empty(folder.Files("data/outbox", "*.eml"));
        clock.AdvanceMinutes(1);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*.eml")); // New York sleeps
    }

    [Fact]
    public async Task Turned_off_nothing_goes_out_and_the_week_is_still_there_for_when_they_are_turned_on()
    {
        var clock = new FakeClock(SmallCompany.Now);
        using var installation = await OpenAsync(clock);
        await new DigestRound(installation, DigestPolicy.TurnedOff, log).RunAsync(TestContext.Current.CancellationToken);
        Assert.Empty(folder.Files("data/outbox", "*.eml"));
        await new DigestRound(installation, DigestPolicy.TurnedOn, log).RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*.eml"));
    }

    [Fact]
    public async Task What_could_not_be_sent_is_sent_once_the_fault_is_gone()
    {
        var clock = new FakeClock(SmallCompany.Now);
        using var installation = await OpenAsync(clock);
        var round = new DigestRound(installation, DigestPolicy.TurnedOn, log);
        await File.WriteAllTextAsync(folder.In("data", "outbox"), "a file in the way", TestContext.Current.CancellationToken);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, log.Count);
        File.Delete(folder.In("data", "outbox"));
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, log.Count); // it waits a minute
        clock.AdvanceMinutes(1);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*.eml"));
    }

    [Fact]
    public async Task Files_that_change_are_read_again_and_faulty_ones_leave_things_as_they_were()
    {
        var clock = new FakeClock(SmallCompany.Now);
        using var installation = await OpenAsync(clock);
        var round = new DigestRound(installation, DigestPolicy.TurnedOn, log);
        var people = (await File.ReadAllTextAsync(company.PeopleCsv, TestContext.Current.CancellationToken)).TrimEnd() + "\nzoe@example.com,Zoe Orr,lou@example.com,Europe/Berlin,\n";
        await File.WriteAllTextAsync(company.PeopleCsv, people, TestContext.Current.CancellationToken);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(installation.Organisation.Find(EmailAddress.Parse("zoe@example.com")));

        await File.WriteAllTextAsync(company.PeopleCsv, people + "amy@example.com,Amy,nobody@example.com,,\n", TestContext.Current.CancellationToken);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(installation.Organisation.Find(EmailAddress.Parse("zoe@example.com")));
        Assert.Contains("nobody@example.com", Assert.Single(installation.Faults));

        await File.WriteAllTextAsync(company.PeopleCsv, people, TestContext.Current.CancellationToken);
        await round.RunAsync(TestContext.Current.CancellationToken);
        Assert.Empty(installation.Faults);
    }

    public void Dispose() => folder.Dispose();

    private async Task<LivingInstallation> OpenAsync(FakeClock clock)
    {
        var site = WebSite.OnThisMachine(7071);
        var files = new SourceFiles(company.PeopleCsv, [company.Calendars], folder.In("data"));
        var opening = await Opening.OfAsync(files, site, ManagersAsked.OfAnybody, clock.GetCurrentInstant(), TestContext.Current.CancellationToken);
        return new LivingInstallation(files, site, Assert.IsType<Opening.Ready>(opening).Installation, clock);
    }

    /// <summary>Counts what the log says was sent.</summary>
    private sealed class Sent : ILogger<DigestRound>
    {
        public int Count { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Count += eventId.Name == nameof(ServingLog.DigestSent) ? 1 : 0;
    }
}
