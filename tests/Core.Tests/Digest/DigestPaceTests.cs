using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Tests.Work;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>A CEO above 199 leads, each with a manager who has a report: 200 recipients.</summary>
public sealed class DigestPaceTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly InMemoryQueue queue = new();

    [Fact]
    public async Task No_more_become_due_in_a_minute_than_the_mail_system_takes()
    {
        await Plan(mostAMinute: 40);
        Assert.Equal(200, queue.TakeAll().Count);
        Assert.Equal([(0, 40), (1, 40), (2, 40), (3, 40), (4, 40)], queue.Delays.CountBy(d => (int)d.TotalMinutes).Select(d => (d.Key, d.Value)));
    }

    [Fact]
    public async Task One_run_plans_an_hour_and_leaves_the_rest_to_the_next()
    {
        await Plan(mostAMinute: 2);
        Assert.Equal(120, queue.TakeAll().Count);
        Assert.Equal(Duration.FromMinutes(59), queue.Delays.Max());
    }

    [Fact]
    public async Task Without_a_pace_all_are_due_at_once()
    {
        await Plan(mostAMinute: null);
        Assert.Equal(200, queue.TakeAll().Count);
        Assert.All(queue.Delays, delay => Assert.Equal(Duration.Zero, delay));
    }

    private Task Plan(int? mostAMinute)
    {
        var people = Enumerable.Range(0, 199).SelectMany(i => new[]
        {
            TestPeople.Person($"lead{i}", "ceo"), TestPeople.Person($"manager{i}", $"lead{i}"), TestPeople.Person($"report{i}", $"manager{i}"),
        });
        var organisation = new Snapshot(TestPeople.Chart([TestPeople.Person("ceo"), .. people]));
        var policy = DigestPolicy.TurnedOn with { MostAMinute = mostAMinute };
        return new PlanDigests(organisation, new InMemoryLedger(), policy, queue).RunAsync(Monday, TestContext.Current.CancellationToken);
    }
}
