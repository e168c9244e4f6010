#!/usr/bin/env bash
# Azure.Monitor.OpenTelemetry.Exporter 1.10.0 exports metrics once a minute, whatever OTEL_METRIC_EXPORT_INTERVAL says.
#
# Guess: the variable of the OpenTelemetry specification sets the interval of every exporter of the SDK, as OTEL_BSP_SCHEDULE_DELAY does.
# Behaviour: the OTLP exporter follows it. That of Azure Monitor does not, and has no option of its own: a process that ends by a crash
#   within its first minute, or a test that waits less, never shows a metric, while its traces arrive within seconds.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Azure.Monitor.OpenTelemetry.Exporter" Version="1.10.0" />
    <PackageReference Include="OpenTelemetry.Exporter.OpenTelemetryProtocol" Version="1.16.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Text;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

var received = new ConcurrentBag<(string Path, string Body)>();
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
var server = builder.Build();
server.Run(async context =>
{
    var isZipped = context.Request.Headers.ContentEncoding == "gzip";
    await using var body = isZipped ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
    using var reader = new StreamReader(body, Encoding.Latin1);
    received.Add((context.Request.Path, await reader.ReadToEndAsync()));
    await context.Response.WriteAsync("""{"itemsReceived":1,"itemsAccepted":1,"errors":[]}""");
});
await server.StartAsync();
var address = server.Urls.Single();
var azure = $"InstrumentationKey={Guid.Empty};IngestionEndpoint={address}/";

using var meter = new Meter("finding");
using var source = new ActivitySource("finding");
using var metricsToAzure = Sdk.CreateMeterProviderBuilder().AddMeter("finding")
    .AddAzureMonitorMetricExporter(options => options.ConnectionString = azure).Build();
using var metricsByOtlp = Sdk.CreateMeterProviderBuilder().AddMeter("finding")
    .AddOtlpExporter(options => (options.Endpoint, options.Protocol) = (new Uri($"{address}/otlp"), OtlpExportProtocol.HttpProtobuf)).Build();
using var tracesToAzure = Sdk.CreateTracerProviderBuilder().AddSource("finding")
    .AddAzureMonitorTraceExporter(options => (options.ConnectionString, options.TracesPerSecond, options.SamplingRatio) = (azure, null, 1))
    .Build();

meter.CreateCounter<int>("meetings").Add(1);
source.StartActivity("work")?.Dispose();
for (var seconds = 10; seconds <= 70; seconds += 60)
{
    await Task.Delay(TimeSpan.FromSeconds(seconds == 10 ? 10 : 60));
    var atAzure = received.Where(r => r.Path != "/otlp").ToList();
    Console.WriteLine(
        $"after {seconds} s: OTLP metric {Has(received.Any(r => r.Path == "/otlp" && r.Body.Contains("meetings")))}, " +
        $"Azure trace {Has(atAzure.Any(r => r.Body.Contains("\"work\"")))}, " +
        $"Azure metric {Has(atAzure.Any(r => r.Body.Contains("\"meetings\"")))}");
}

static string Has(bool arrived) => arrived ? "arrived" : "missing";
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(APPLICATIONINSIGHTS_STATSBEAT_DISABLED=true OTEL_METRIC_EXPORT_INTERVAL=1000 OTEL_BSP_SCHEDULE_DELAY=1000 dotnet bin/Release/net10.0/app.dll)
expected='after 10 s: OTLP metric arrived, Azure trace arrived, Azure metric missing
after 70 s: OTLP metric arrived, Azure trace arrived, Azure metric arrived'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
