using System.Diagnostics;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Scale.Results;
using OutlookOneOnOne.SimulatedGraph.Mail;

namespace OutlookOneOnOne.Scale;

/// <summary>
/// Sunday and Monday of a week, which contain the whole weekly flow: calendars are planned each day at 02:00 UTC and digests ten minutes
/// before each hour, as in the Azure host, by the first instance; all instances read calendars and send digests.
/// </summary>
internal sealed class Week(World world, int instances)
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 22, 1, 0);

    private static readonly Duration Length = Duration.FromHours(48);
    private static readonly Instant PlanAt = Instant.FromUtc(2026, 11, 22, 2, 0);
    private static readonly WorkKind[] Kinds = [WorkKind.Coverage, WorkKind.Digest];

    public WeekResult Run(Organisation organisation)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        world.Time.Run(() => LastWeekAsync(organisation));
        using var cosmos = new CosmosUse();
        world.Time.Run(GoByAsync);
        return ResultOf(organisation, cosmos, Process.GetCurrentProcess().TotalProcessorTime - before);
    }

    /// <summary>The digests of the week before have been sent; otherwise this Sunday would catch up with them.</summary>
    private async Task LastWeekAsync(Organisation organisation)
    {
        await using var instance = new Instance(world);
        var (ledger, now) = (instance.Get<DigestLedger>(), world.Time.GetCurrentInstant());
        await Parallel.ForEachAsync(organisation.Chart.ManagersOfManagers(), async (recipient, cancel) =>
        {
            var week = DigestSchedule.WeekAt(now, recipient.TimeZone);
            if (await ledger.ClaimAsync(recipient.Id, week, now, Duration.FromMinutes(10), cancel) is DigestClaim.Granted claim)
            {
                await ledger.CompleteAsync(claim, new SentDigest(recipient.Id, week, now, "an-idea", "sent"), cancel);
            }
        });
    }

    private async Task GoByAsync()
    {
        var all = Enumerable.Range(0, instances).Select(_ => new Instance(world)).ToList();
        using var end = new CancellationTokenSource();
        var listeners = all.SelectMany((instance, i) => Listen(instance, i, end.Token)).ToList();
        for (var hour = Start; hour < Start + Length; hour += Duration.FromHours(1))
        {
            await PlanAsync(all[0], hour);
        }

        await world.Time.Until(Start + Length, CancellationToken.None);
        await end.CancelAsync();
        await Task.WhenAll(listeners).ContinueWith(_ => { }, TaskScheduler.Default);
        foreach (var failed in listeners.Where(l => l.IsFaulted))
        {
            await failed;
        }

        foreach (var instance in all)
        {
            await instance.DisposeAsync();
        }
    }

    private IEnumerable<Task> Listen(Instance instance, int number, CancellationToken end) =>
        Kinds.Select(kind => instance.ListenAsync(kind, Latencies.Polling * (number + 1) / instances, end));

    private async Task PlanAsync(Instance planner, Instant hour)
    {
        await world.Time.Until(hour, CancellationToken.None);
        if (hour.InUtc().Hour == PlanAt.InUtc().Hour)
        {
            using var planning = CosmosUse.Begin("plan coverage");
            await planner.Get<PlanCoverage>().RunAsync(hour, CancellationToken.None);
        }

        await world.Time.Until(hour + Duration.FromMinutes(50), CancellationToken.None);
        using var digests = CosmosUse.Begin("plan digests");
        await planner.Get<PlanDigests>().RunAsync(world.Time.GetCurrentInstant(), CancellationToken.None);
    }

    private WeekResult ResultOf(Organisation organisation, CosmosUse cosmos, TimeSpan processor)
    {
        var queues = Kinds.Select(k => (Kind: k, Queue: world.Queues.Of(k))).ToList();
        var delivered = world.Graph.Mails.Where(m => m.DeliveredAt is not null).ToLookup(m => m.Recipients.Single());
        var recipients = organisation.Chart.ManagersOfManagers().ToDictionary(r => r.Email.Value);
        var late = recipients.SelectMany(r => delivered[r.Key].Select(m => LateBy(m, r.Value))).Order().ToList();
        return new WeekResult
        {
            Instances = instances,
            Requests = GraphRequests.Count(world.Graph.Requests),
            Refused = world.Graph.Requests.Count(r => r.Status >= 400),
            Messages = queues.ToDictionary(q => q.Kind.QueueName(), q => q.Queue.Added),
            Deliveries = queues.Sum(q => q.Queue.Delivered),
            QueueRequests = world.Queues.Requests,
            Poisoned = queues.Sum(q => q.Queue.Poisoned.Count),
            Cosmos = cosmos.ByUseCase(),
            CoverageMinutes = (world.Queues.Of(WorkKind.Coverage).LastDone - PlanAt).TotalMinutes,
            CalendarsKept = world.Cosmos.People.Documents(null).Count(d => d.Id == "calendar"),
            Digests = delivered.Sum(r => r.Count()),
            NotExactlyOne = recipients.Keys.Count(r => delivered[r].Count() != 1) + delivered.Count(d => !recipients.ContainsKey(d.Key)),
            MedianLate = late.Count == 0 ? double.NaN : late[late.Count / 2],
            LatestLate = late.Count == 0 ? double.NaN : late[^1],
            ProcessorSeconds = processor.TotalSeconds,
        };
    }

    private static double LateBy(SentMail mail, Person recipient) =>
        (
            mail.DeliveredAt!.Value
            - DigestSchedule.DueAt(DigestSchedule.WeekAt(mail.DeliveredAt.Value, recipient.TimeZone), recipient.TimeZone)).TotalMinutes;
}
