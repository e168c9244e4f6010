using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Installations;

/// <summary>Data in a folder that no host with files shows; read through the ports.</summary>
public sealed class StoresOfOneMachineTests : IAsyncLifetime
{
    private readonly CommandLine line = CommandLine.OnACopy();
    private SqliteStore? opened;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SqliteStore Store => opened ?? throw new InvalidOperationException("It is opened before the test.");

    public async ValueTask InitializeAsync() => opened = await SqliteStore.OpenAsync(line.Data, Cancel);

    [Fact]
    public async Task The_states_of_calendar_subscriptions_are_read()
    {
        var states = (
            await new SubscriptionStore(new SqliteDocuments(Store)).ReadAllAsync(Cancel)).ToDictionary(r => r.Owner.Value, r => r.State);
        Assert.Equal(
            new SubscriptionState.Active(
                new SubscriptionId("7f105c7d-2dc5-4530-97cd-4e7ae6534c07"), Instant.FromUtc(2026, 11, 30, 10, 0), "0a1b2c3d"),
            states["bjorn.ask@linden.example"]);
        Assert.Equal(new SubscriptionState.Lost(Instant.FromUtc(2026, 11, 24, 10, 0)), states[Colleagues.Oscar]);
        Assert.Equal(
            new SubscriptionState.Refused(SubscriptionFault.TooMany, Instant.FromUtc(2026, 11, 24, 11, 0)),
            states["mia.stone@linden.example"]);
    }

    [Fact]
    public async Task A_snapshot_saved_by_an_earlier_version_is_read_completely()
    {
        var read = Assert.IsType<SnapshotReadResult.Newer>(await new SqliteOrganisationSnapshots(Store).ReadAsync(known: null, Cancel));
        Assert.Equal(10, read.Organisation.Chart.People.Count);
        var sean = read.Organisation.Find(EmailAddress.Parse("sean@linden.example"))!;
        Assert.Equal((Colleagues.Sean, "O'Brien, Seán", "Head of Delivery"), (sean.Id.Value, sean.Name, sean.Title));
        Assert.Equal(
            (Colleagues.Vera, "Europe/Berlin", new LocalDate(2024, 3, 1)),
            (sean.Manager?.Value, sean.TimeZone.Id, sean.ManagerSince));
        Assert.Equal(["leads@linden.example"], sean.Groups.Select(g => g.Value));
        Assert.True(read.Organisation.IsGroup(EmailAddress.Parse("leads@linden.example")));
    }

    [Theory]
    [InlineData(WorkKind.Coverage, """{"owners":["amara.diallo@linden.example"],"plannedAt":"2026-11-24T13:00:00Z"}""")]
    [InlineData(WorkKind.Digest, """{"recipient":"vera.lindqvist@linden.example","week":"2026-W48"}""")]
    [InlineData(WorkKind.CalendarChange, """{"owner":"jun.park@linden.example","noticedAt":"2026-11-24T14:04:30Z"}""")]
    public async Task Queued_messages_are_still_waiting_unchanged(WorkKind kind, string body)
    {
        var inbox = new SqliteWork(Store, new FakeClock(OverFiles.SoonAfter));
        var deliveries = await inbox.ReceiveAsync(kind, QueueLimits.MaxAtOnce, Duration.FromMinutes(5), Cancel);
        var message = Assert.Single(deliveries, d => d.Message.Body == body).Message;
        Assert.Equal((1, 0), (message.Version, message.Attempt));
        Assert.StartsWith("00-", message.TraceParent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postponed_message_keeps_its_attempt_count()
    {
        var inbox = new SqliteWork(Store, new FakeClock(OverFiles.SoonAfter));
        var deliveries = await inbox.ReceiveAsync(WorkKind.Digest, QueueLimits.MaxAtOnce, Duration.FromMinutes(5), Cancel);
        Assert.Equal("digest/2026-W48/sean.o'brien@linden.example", Assert.Single(deliveries, d => d.Message.Attempt == 1).Message.Id);
    }

    public ValueTask DisposeAsync()
    {
        opened?.Dispose();
        line.Dispose();
        return ValueTask.CompletedTask;
    }
}
