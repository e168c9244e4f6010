using System.Diagnostics;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OutlookOneOnOne.Adapters.Azure.Cosmos;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>What operators see: figures, and how long each call outside took.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(WorkMeter.Name, CosmosStore.MeterName))
            .WithTracing(traces => traces.AddSource(HandleWork.ActivitySourceName).AddHttpClientInstrumentation().AddProcessor(new HostsOnly()));
        if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_CONNECTION_STRING") is { Length: > 0 })
        {
            // With keys turned off, as infra does, Application Insights takes what an identity brings (learn.microsoft.com/azure/azure-functions/functions-app-settings).
            var byIdentity = Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_AUTHENTICATION_STRING") is { Length: > 0 };
            telemetry.UseAzureMonitorExporter(options => options.Credential = byIdentity ? new DefaultAzureCredential() : null);
        }

        return services;
    }
}

/// <summary>An address that is called names people in its path (a mailbox, a document), so a trace keeps the host alone.</summary>
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
