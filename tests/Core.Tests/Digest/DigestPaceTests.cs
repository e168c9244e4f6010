using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>A CEO above 199 leads, each with a manager who has a report: 200 recipients.</summary>
public sealed class DigestPaceTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly InMemoryQueue queue = new();

    [Fact]
    public async Task No_more_digests_are_due_in_a_minute_than_the_mail_system_accepts()
    {
        await Plan(Monday, mostAMinute: 40);
        Assert.Equal([(0, 40), (1, 40), (2, 40), (3, 40), (4, 40)], Planned());
    }

    [Fact]
    public async Task A_run_plans_one_hour_and_leaves_the_rest_to_the_next_run()
    {
        await Plan(Monday, mostAMinute: 2);
        Assert.Equal(Enumerable.Range(0, 60).Select(minute => (minute, 2)), Planned());
    }

    [Fact]
    public async Task Without_a_pace_all_digests_are_due_at_once()
    {
        await Plan(Monday, mostAMinute: null);
        Assert.Equal([(0, 200)], Planned());
    }

    [Theory]
    [InlineData("Europe/London", 8, 0)]
    [InlineData("Asia/Kolkata", 2, 30)]
    [InlineData("Asia/Kathmandu", 2, 15)]
    [InlineData("Australia/Adelaide", -3, 30)]
    [InlineData("Pacific/Chatham", -6, 15)]
    public async Task In_every_time_zone_an_hourly_run_plans_the_digest_to_the_minute(string zone, int hour, int minute)
    {
        var due = Instant.FromUtc(2026, 11, 23, 0, 0) + Duration.FromHours(hour) + Duration.FromMinutes(minute);
        var planned = new List<Instant>();
        for (var run = Instant.FromUtc(2026, 11, 22, 11, 50); run < due; run += Duration.FromHours(1))
        {
            await Plan(run, mostAMinute: null, zone);
            // A digest that is due at once is last week's.
            planned.AddRange(Planned().Where(p => p.Minute > 0).Select(p => run + Duration.FromMinutes(p.Minute)));
        }

        Assert.Equal([due], planned);
    }

    [Fact]
    public async Task Time_zones_with_offsets_of_a_quarter_of_an_hour_wait_for_their_own_time_within_the_pace()
    {
        var run = Instant.FromUtc(2026, 11, 23, 1, 50);
        await Plan(run, mostAMinute: 40, "Asia/Dhaka", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Karachi");
        Assert.Equal([(10, 40), (11, 10), (25, 40), (26, 10), (40, 40), (41, 10)], Planned());
    }

    /// <summary>The number of digests that are due in each minute after the run; minute 0 is the first.</summary>
    private List<(int Minute, int Count)> Planned()
    {
        var planned = queue.Delays.CountBy(d => (int)d.TotalMinutes).Select(d => (Minute: d.Key, Count: d.Value)).ToList();
        Assert.Equal(queue.TakeAll().Count, queue.Delays.Count);
        queue.Delays.Clear();
        return planned;
    }

    private Task Plan(Instant now, int? mostAMinute, params string[] zones)
    {
        var all = (zones is [] ? ["Etc/UTC"] : zones).Select(id => DateTimeZoneProviders.Tzdb[id]).ToList();
        var people = Enumerable
            .Range(0, 199)
            .SelectMany(i =>
                new[]
                {
                    TestPeople.Person($"lead{i}", "ceo", all[i % all.Count]),
                    TestPeople.Person($"manager{i}", $"lead{i}"),
                    TestPeople.Person($"report{i}", $"manager{i}"),
                });
        var organisation = new Snapshot(TestPeople.Chart([TestPeople.Person("ceo", zone: all[^1]), .. people]));
        var policy = DigestPolicy.TurnedOn with { MaxPerMinute = mostAMinute };
        return new PlanDigests(
            organisation, new DigestLedger(new InMemoryDocuments()), policy, queue).RunAsync(now, TestContext.Current.CancellationToken);
    }
}
