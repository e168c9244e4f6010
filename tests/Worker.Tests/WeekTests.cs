using System.Net;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Worker.Tests.Hosting;
using OutlookOneOnOne.Worker.Tests.Fixtures;

namespace OutlookOneOnOne.Worker.Tests;

/// <summary>A week in which every timer runs when it is due, on the built worker behind the official queue listener.</summary>
public sealed class WeekTests(Deployment deployment)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>This fails for a function that nothing in the week calls; in that case, let something happen that calls it.</summary>
    [Fact]
    public async Task Every_function_of_the_built_worker_is_called()
    {
        var metadata = await File.ReadAllTextAsync(Path.Combine(WorkerProcess.Folder, "functions.metadata"), Cancel);
        var week = await deployment.QuietWeek.Value;

        var declared = JsonNode.Parse(metadata)!.AsArray().Select(f => (string)f!["name"]!);
        Assert.Equal(declared.Order(StringComparer.Ordinal), week.Calls.Select(c => c.Function).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.OK, week.Ready);
    }

    [Fact]
    public async Task Every_digest_goes_out_exactly_once()
    {
        var week = await deployment.QuietWeek.Value;

        var ofTheWeek = week.Mails.Where(m => m.Subject.Contains($"week {week.Week.Week} ", StringComparison.Ordinal));
        var reached = ofTheWeek.Select(m => Assert.Single(m.Recipients)).Order(StringComparer.Ordinal);
        Assert.Equal(Company.Recipients, reached);
        Assert.All(week.Mails, mail => Assert.Null(mail.Bounce));
    }

    [Fact]
    public async Task Nothing_fails_and_nothing_becomes_poison()
    {
        var week = await deployment.QuietWeek.Value;

        Assert.Empty(deployment.Time.Failures);
        Assert.DoesNotContain(week.Calls, c => c.End != FunctionEnd.Done);
        Assert.Equal(0, week.Poison);
    }
}
