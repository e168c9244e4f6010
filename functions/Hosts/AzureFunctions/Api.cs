using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Serves every path of the API with the pipeline that both hosts share, which authenticates and fails closed.</summary>
/// <param name="pipeline">The pipeline, built once.</param>
internal sealed class Api(RequestDelegate pipeline)
{
    [Function(nameof(Api))]
    public Task RunAsync(
        [
            HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}"),
        ] HttpRequest request) =>
        pipeline(request.HttpContext);
}
