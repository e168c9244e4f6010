using System.Diagnostics;
using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OutlookOneOnOne.Adapters.Azure.Cosmos;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Metrics, and traces of outgoing calls, for operators.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        // Each run becomes a part of the host's trace, and the host leaves the worker's logs to the worker.
        var telemetry = services.AddOpenTelemetry().UseFunctionsWorkerDefaults()
            .WithMetrics(metrics => metrics.AddMeter(WorkMeter.Name, CosmosStore.MeterName))
            .WithTracing(
                traces => traces.AddSource(HandleWork.ActivitySourceName).AddHttpClientInstrumentation()
                    .AddProcessor(new HostTracesOnly()));
        if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_CONNECTION_STRING") is { Length: > 0 })
        {
            // infra disables keys, so Application Insights accepts only a managed identity
            // (learn.microsoft.com/azure/azure-functions/functions-app-settings).
            var byIdentity = Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_AUTHENTICATION_STRING") is { Length: > 0 };
            telemetry.UseAzureMonitorExporter(options => DisableSampling(options, byIdentity ? new DefaultAzureCredential() : null));
        }

        // The levels of host.json do not reach the worker's own exporter.
        return services.AddLogging(logging => logging
            .AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.Warning)
            .AddFilter<OpenTelemetryLoggerProvider>(nameof(OutlookOneOnOne), LogLevel.Information));
    }

    /// <summary>
    /// By default the exporter keeps five traces a second, whatever other sampler is set, and drops most of what a new instance does
    /// first (github.com/Azure/azure-sdk-for-net/issues/61703).
    /// </summary>
    private static void DisableSampling(AzureMonitorExporterOptions options, TokenCredential? credential)
    {
        options.Credential = credential;
        options.TracesPerSecond = null;
        options.SamplingRatio = 1;
        options.EnableLiveMetrics = false;
        options.EnablePerformanceCounters = false;
    }
}

/// <summary>Reduces URLs in traces to their host, because paths name people (a mailbox, a document).</summary>
internal sealed class HostTracesOnly : BaseProcessor<Activity>
{
    // opentelemetry.io/docs/specs/semconv/http/http-spans
    private const string Address = "url.full";

    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem(Address) is string text)
        {
            data.SetTag(Address, Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null);
        }
    }
}
