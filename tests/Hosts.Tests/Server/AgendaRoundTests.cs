using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class AgendaRoundTests : IDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <summary>Thursday 09:00, when Ann meets Bo.</summary>
    private static readonly Instant Thursday = SmallCompany.Now + Duration.FromDays(3);

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;

    public AgendaRoundTests() => company = new SmallCompany(folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_a_week_with_restarts_each_1_1_of_opted_in_people_gets_one_agenda()
    {
        company.Meet("ann", "cy", Thursday - Duration.FromDays(2))
            .Meet("ann", "bo", Thursday + Duration.FromDays(7))
            .Meet("bo", "dee", Thursday);
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 22, 12, 0));
        var end = Instant.FromUtc(2026, 11, 29, 12, 0);
        await AskAsync(clock, "ann", 24);
        var revisions = new HashSet<Revision>();
        while (clock.GetCurrentInstant() < end)
        {
            await using var opened = await OpenAsync(clock);
            for (var hours = 0; hours < 5; hours++)
            {
                await opened.RoundAsync();
                clock.Advance(Hour);
            }

            var pair = await new AgendaStore(opened.Data.Documents).ReadPairAsync(Pair("ann", "bo"), Cancel);
            revisions.UnionWith(pair is Found<PairAgendas> found ? [found.Revision] : []);
            clock.Advance(Hour * 7); // down over the moment when some become due
        }

        await using var last = await OpenAsync(clock);
        Assert.Equal([Thursday - Duration.FromDays(2)], await StartsAsync(last, "ann", "cy"));
        Assert.Equal([Thursday], await StartsAsync(last, "ann", "bo"));
        Assert.Empty(await StartsAsync(last, "bo", "dee"));
        Assert.Single(revisions); // written once, and never again
    }

    [Fact]
    public async Task The_agenda_is_ready_a_day_before_and_not_earlier()
    {
        var clock = new FakeClock(Thursday - Duration.FromDays(1) - Duration.FromMinutes(1));
        await AskAsync(clock, "ann", 24);
        await using var opened = await OpenAsync(clock);
        await opened.RoundAsync();
        Assert.Empty(await StartsAsync(opened, "ann", "bo"));
        clock.AdvanceMinutes(1);
        await opened.RoundAsync();
        Assert.Equal([Thursday], await StartsAsync(opened, "ann", "bo"));
    }

    [Fact]
    public async Task A_missed_agenda_is_prepared_until_the_1_1_starts()
    {
        var clock = new FakeClock(Thursday);
        await AskAsync(clock, "ann", 24);
        await using (var late = await OpenAsync(clock))
        {
            await late.RoundAsync();
            Assert.Empty(await StartsAsync(late, "ann", "bo"));
        }

        clock.Reset(Thursday - Duration.FromMinutes(1));
        await using var inTime = await OpenAsync(clock);
        await inTime.RoundAsync();
        Assert.Equal([Thursday], await StartsAsync(inTime, "ann", "bo"));
    }

    [Fact]
    public async Task Agendas_are_prepared_even_if_digests_are_off()
    {
        var clock = new FakeClock(Thursday - Hour);
        await AskAsync(clock, "ann", 24);
        await using var opened = await OpenAsync(clock);
        await opened.RoundAsync();
        var agenda = await new AgendaStore(opened.Data.Documents).ReadAgendaAsync(Pair("ann", "bo"), Thursday, Cancel);
        Assert.Equal("ann@example.com", Assert.IsType<Found<Agenda>>(agenda).Document.Lead.Value);
        Assert.Empty(folder.Files("data/outbox", "*.eml"));
    }

    [Fact]
    public async Task Opting_in_for_a_series_prepares_its_agendas_and_not_those_of_a_one_off_1_1()
    {
        var clock = new FakeClock(Thursday - (Hour * 3));
        company.Meet("ann", "cy", Thursday - Hour).MeetWeekly("ann", "cy", Thursday).Meet("ann", "ira", Thursday);
        await using var opened = await OpenAsync(clock);
        await new PreparePair(new SettingsStore(opened.Data.Documents))
            .ForAsync(new PersonId("ann@example.com"), Pair("ann", "cy"), isOn: true, Cancel);
        await opened.RoundAsync();
        Assert.Equal([Thursday], await StartsAsync(opened, "ann", "cy"));

        clock.Advance(Duration.FromDays(6));
        await opened.RoundAsync();
        Assert.Equal([Thursday], await StartsAsync(opened, "ann", "cy"));
        clock.Advance(Hour * 4);
        await opened.RoundAsync();
        Assert.Equal([Thursday, Thursday + Duration.FromDays(7)], await StartsAsync(opened, "ann", "cy"));
        Assert.Empty(await StartsAsync(opened, "ann", "ira"));
    }

    [Fact]
    public async Task When_a_1_1_moves_in_its_file_its_agenda_moves_too()
    {
        var clock = new FakeClock(Thursday - Hour);
        await AskAsync(clock, "ann", 24);
        await using var opened = await OpenAsync(clock);
        await opened.RoundAsync();
        Assert.Equal([Thursday], await StartsAsync(opened, "ann", "bo"));
        clock.AdvanceMinutes(1);
        company.Move("ann", "bo", Thursday, Thursday + Duration.FromDays(1));
        await opened.RoundAsync();
        Assert.Equal([Thursday + Duration.FromDays(1)], await StartsAsync(opened, "ann", "bo"));
    }

    public void Dispose() => folder.Dispose();

    private static PairId Pair(string one, string other) =>
        PairId.Of(new PersonId($"{one}@example.com"), new PersonId($"{other}@example.com"));

    private static async Task<IEnumerable<Instant>> StartsAsync(OpenedInstallation opened, string one, string other) =>
        await new AgendaStore(opened.Data.Documents).ReadPairAsync(Pair(one, other), Cancel) is Found<PairAgendas> found
            ? found.Document.Agendas.Select(a => a.Start)
            : [];

    private async Task AskAsync(FakeClock clock, string who, int hours)
    {
        await using var opened = await OpenAsync(clock);
        var settings = new PersonSettings { PreparesAgendas = true, Lead = LeadTime.FromHours(hours)! };
        await new SettingsStore(opened.Data.Documents).SaveAsync(new PersonId($"{who}@example.com"), settings, null, Cancel);
    }

    private Task<OpenedInstallation> OpenAsync(FakeClock clock) =>
        OpenedInstallation.AtAsync(folder, company, clock, DigestPolicy.TurnedOff);
}
