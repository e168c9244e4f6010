using System.Net;
using OutlookOneOnOne.Worker.Tests.Fixtures;
using OutlookOneOnOne.WorkerClock;

namespace OutlookOneOnOne.Worker.Tests;

public sealed class FailedRequestTests(Deployment deployment)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>
    /// Without the host's handling, the worker returns an empty 200 (Http.AspNetCore 2.1.1), and Graph would not notify again.
    /// </summary>
    [Fact]
    public async Task An_exception_outside_the_APIs_pipeline_returns_500()
    {
        await using var broken = await deployment.StartHostAsync(new Dictionary<string, string> { [BrokenApi.Variable] = "true" });
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://oneonone.contoso.example/api/graph/notifications");

        using var answer = await broken.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }
}
