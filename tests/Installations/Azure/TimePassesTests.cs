using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Emulators;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>Timers find the documents of that day.</summary>
public sealed class TimePassesTests(Emulators emulators) : IAsyncLifetime
{
    private readonly OnAzure installation = new(emulators);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => installation.InitializeAsync();

    /// <summary>
    /// Vera's digest of week 49 was claimed until 07:10 UTC; hers and Sean's are due at 07:00, and Inès's at 13:00. In the twelve hours
    /// before that, what hers will say is kept.
    /// </summary>
    [Theory]
    [InlineData(7, 5, 1 + 1)]
    [InlineData(7, 15, 2 + 1)]
    [InlineData(14, 0, 3)]
    public async Task A_digest_is_queued_when_it_is_due_and_unclaimed(int hour, int minute, int planned)
    {
        var before = await installation.CountAsync("digests");
        var plan = installation.Services.GetRequiredService<PlanDigests>();
        await plan.RunAsync(Instant.FromUtc(2026, 11, 30, hour, minute), Duration.Epsilon, Cancel);
        Assert.Equal(before + planned, await installation.CountAsync("digests"));
    }

    [Fact]
    public async Task A_sent_digest_is_not_queued_again()
    {
        var before = await installation.CountAsync("digests");
        await installation.Services.GetRequiredService<PlanDigests>().RunAsync(OverFiles.SoonAfter, Duration.Epsilon, Cancel);
        Assert.Equal(before, await installation.CountAsync("digests"));
    }

    /// <summary>Sean wants agendas for all his 1:1s, 48 hours ahead; Vera for those with Sean, 24 hours ahead.</summary>
    [Theory]
    [InlineData(24, 9, 0)]
    [InlineData(24, 11, 1)]
    [InlineData(30, 10, 1)]
    public async Task An_agenda_is_queued_as_far_ahead_as_each_person_has_chosen(int day, int hour, int planned)
    {
        var before = await installation.CountAsync("agendas");
        await installation.Services.GetRequiredService<PlanAgendas>().RunAsync(Instant.FromUtc(2026, 11, day, hour, 0), Cancel);
        Assert.Equal(before + planned, await installation.CountAsync("agendas"));
    }

    /// <summary>The policy keeps notes for 104 weeks.</summary>
    [Fact]
    public async Task Data_is_deleted_after_its_retention_period()
    {
        await installation.Services.GetRequiredService<Retain>().RunAsync(Instant.FromUtc(2029, 1, 1, 0, 0), Cancel);
        var kept = await installation.ReadAsync(Colleagues.Sean, "/api/me/export");
        Assert.Empty(kept["notes"]!.AsArray());
        Assert.Empty(kept["invites"]!.AsArray());
        Assert.Empty(kept["coverage"]!["oneOnOnes"]!.AsArray());
        Assert.Equal(7, (int)Assert.Single(kept["coverage"]!["corrections"]!.AsArray())!["everyDays"]!);
        Assert.NotEmpty(kept["agendas"]!["items"]!.AsArray());
    }

    public ValueTask DisposeAsync() => installation.DisposeAsync();
}
