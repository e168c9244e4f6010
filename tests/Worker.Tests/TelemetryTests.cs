using System.Text.Json.Nodes;
using OutlookOneOnOne.Worker.Tests.Fixtures;

namespace OutlookOneOnOne.Worker.Tests;

/// <summary>What Application Insights receives during a week.</summary>
public sealed class TelemetryTests(Deployment deployment)
{
    /// <summary>Azure.Monitor.OpenTelemetry.Exporter sends metrics each minute, whatever OTEL_METRIC_EXPORT_INTERVAL says.</summary>
    private static readonly TimeSpan NextExport = TimeSpan.FromSeconds(90);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_to_the_database_are_counted_for_the_function_that_made_them()
    {
        await deployment.QuietWeek.Value;

        var uses = await UntilAsync(() => Uses().Contains("function PlanDigests"), Uses);

        Assert.Contains("function PlanDigests", uses);
        Assert.Contains("handle digests", uses);
    }

    [Fact]
    public async Task One_trace_leads_from_the_timer_through_the_queue_to_the_mail()
    {
        var week = await deployment.QuietWeek.Value;
        var timers = week.Calls.Where(c => c.Function == "PlanDigests").Select(c => c.Trace).ToHashSet();

        var digests = week.Mails.Count;

        var mails = await UntilAsync(() => PostsToGraph(timers).Count() >= digests, () => PostsToGraph(timers));

        Assert.Equal(digests, mails.Count);
    }

    [Fact]
    public async Task Whatever_an_alert_expects_to_hear_is_reported_in_an_ordinary_week()
    {
        string[] expected =
        [
            "oneonone.recurring.runs PlanDigests", "oneonone.recurring.runs PlanAgendas", "oneonone.recurring.runs PlanCoverage",
            "oneonone.recurring.runs RenewSubscriptions", "oneonone.recurring.runs Retain",
            "oneonone.work.handled coverage done", "oneonone.work.handled digests done", "oneonone.work.poison digests",
            "oneonone.digest.planned", "oneonone.digest.lateness", "oneonone.subscription.expiring",
        ];
        await deployment.QuietWeek.Value;

        var reported = await UntilAsync(() => !expected.Except(Metrics()).Any(), Metrics);

        Assert.Empty(expected.Except(reported));
    }

    /// <summary>The name of each metric, and what it was recorded for.</summary>
    private IEnumerable<string> Metrics() => Of("MetricData").Select(m => m["data"]!["baseData"]!).Select(m => string.Join(
        ' ',
        [
            (string?)m["metrics"]![0]!["name"],
            .. new[] { "work", "queue", "outcome" }.Select(name => (string?)m["properties"]?[name]).OfType<string>(),
        ]));

    /// <summary>The paths of calls are not part of telemetry. Within these traces, only a mail is posted to Graph.</summary>
    private IEnumerable<JsonNode> PostsToGraph(HashSet<string> traces) => Of("RemoteDependencyData").Where(d =>
        traces.Contains((string)d["tags"]!["ai.operation.id"]!)
        && (string?)d["data"]!["baseData"]!["target"] == deployment.Graph.BaseAddress.Authority
        && ((string)d["data"]!["baseData"]!["name"]!).StartsWith("POST", StringComparison.Ordinal));

    private IEnumerable<string> Uses() => Of("MetricData")
        .Select(m => (string?)m["data"]!["baseData"]!["properties"]?["use_case"]).OfType<string>().Distinct();

    private IEnumerable<JsonNode> Of(string type) => deployment.Telemetry.Items.Where(i => (string?)i["data"]!["baseType"] == type);

    private static async Task<IReadOnlyList<T>> UntilAsync<T>(Func<bool> isThere, Func<IEnumerable<T>> found)
    {
        using var timeout = new CancellationTokenSource(NextExport);
        while (!isThere() && !timeout.IsCancellationRequested)
        {
            await Task.Delay(100, Cancel);
        }

        return [.. found()];
    }
}
