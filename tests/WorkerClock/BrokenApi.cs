using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OutlookOneOnOne.WorkerClock;

/// <summary>A pipeline that cannot be built, for a test that still sends a request to the worker.</summary>
public static class BrokenApi
{
    /// <summary>The environment variable that turns it on.</summary>
    public const string Variable = "ONEONONE_TEST_BREAKS_API";

    internal static void AddIfWanted(IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            services.AddSingleton<RequestDelegate>(Break);
        }
    }

    private static RequestDelegate Break(IServiceProvider services) =>
        throw new InvalidOperationException($"A test has broken the pipeline of {services.GetType().Name}.");
}
