using System.Text.Json.Nodes;
using OutlookOneOnOne.Worker.Tests.Surroundings;

namespace OutlookOneOnOne.Worker.Tests;

/// <summary>What Application Insights receives during a week.</summary>
public sealed class TelemetryTests(Deployment deployment)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_to_the_database_are_counted_for_the_function_that_made_them()
    {
        await deployment.QuietWeek.Value;

        var uses = await UntilAsync(() => Uses().Contains("function PlanDigests"), Uses);

        Assert.Contains("function PlanDigests", uses);
        Assert.Contains("handle digests", uses);
    }

    private IEnumerable<string> Uses() => Of("MetricData")
        .Select(m => (string?)m["data"]!["baseData"]!["properties"]?["use_case"]).OfType<string>().Distinct();

    private IEnumerable<JsonNode> Of(string type) => deployment.Telemetry.Items.Where(i => (string?)i["data"]!["baseType"] == type);

    /// <summary>The worker sends in batches, with a delay.</summary>
    private static async Task<IReadOnlyList<T>> UntilAsync<T>(Func<bool> isThere, Func<IEnumerable<T>> found)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (!isThere() && !patience.IsCancellationRequested)
        {
            await Task.Delay(100, Cancel);
        }

        return [.. found()];
    }
}
