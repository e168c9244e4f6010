using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Scale.Clock;
using OutlookOneOnOne.Scale.Company;
using OutlookOneOnOne.Scale.Cosmos;
using OutlookOneOnOne.Scale.Queues;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Scale;

/// <summary>
/// Everything that the instances of the product share: Microsoft 365, the database, the queues, the snapshot, and the time.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    public World(People people, int meetings, Instant start, Organisation? organisation)
    {
        (People, Time) = (people, new SimulatedTime(start));
        Graph = GraphSimulator.InMemory(
            new Tenant([.. people.Users, .. people.Senders], new Calendars(people, meetings).Of), new SimulatorOptions { Time = Time });
        Slow("/users/{user-id}/calendarView", Latencies.Calendar);
        Slow("/users/{user-id}/mailboxSettings", Latencies.MailboxSettings);
        Slow("/users/{user-id}/sendMail", Latencies.Mail);
        Slow("/users", Latencies.People);
        Slow("/$batch", Latencies.Batch);
        Queues = new SimulatedQueues(Time, Latencies.Queue);
        Snapshots = new SharedSnapshots(organisation, Time);
    }

    public People People { get; }

    public SimulatedTime Time { get; }

    public GraphSimulator Graph { get; }

    public CosmosAccount Cosmos { get; } = new();

    public SimulatedQueues Queues { get; }

    public SharedSnapshots Snapshots { get; }

    public ValueTask DisposeAsync() => Graph.DisposeAsync();

    private void Slow(string route, TimeSpan delay) => Graph.Faults.On(new Fault.Slow(delay), route: route);
}
