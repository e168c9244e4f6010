using System.Diagnostics;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OutlookOneOnOne.Adapters.Azure.Cosmos;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Metrics, and traces of outgoing calls, for operators.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(WorkMeter.Name, CosmosStore.MeterName))
            .WithTracing(
                traces => traces.AddSource(HandleWork.ActivitySourceName).AddHttpClientInstrumentation().AddProcessor(new HostsOnly()));
        if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_CONNECTION_STRING") is { Length: > 0 })
        {
            // infra disables keys, so Application Insights accepts only a managed identity
            // (learn.microsoft.com/azure/azure-functions/functions-app-settings).
            var byIdentity = Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_AUTHENTICATION_STRING") is { Length: > 0 };
            telemetry.UseAzureMonitorExporter(options => options.Credential = byIdentity ? new DefaultAzureCredential() : null);
        }

        return services;
    }
}

/// <summary>Reduces URLs in traces to their host, because paths name people (a mailbox, a document).</summary>
internal sealed class HostsOnly : BaseProcessor<Activity>
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
