using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Every address of the API, in the one pipeline that both hosts run: it authenticates, and fails closed.</summary>
/// <param name="pipeline">Built once.</param>
internal sealed class Api(RequestDelegate pipeline)
{
    [Function(nameof(Api))]
    public Task RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")] HttpRequest request) =>
        pipeline(request.HttpContext);
}
