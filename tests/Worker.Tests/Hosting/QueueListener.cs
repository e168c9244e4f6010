using System.Globalization;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The official queue listener of the Functions host, with the settings of our host.json.</summary>
internal sealed class QueueListener : IAsyncDisposable
{
    private readonly IHost host;

    private QueueListener(IHost host) => this.host = host;

    public static async Task<QueueListener> StartAsync(FunctionsHost functions, string storage, CancellationToken cancellationToken)
    {
        var type = QueueFunctions.TypeFor(functions.Functions);
        var host = new HostBuilder()
            .ConfigureAppConfiguration(configuration => Configure(configuration, storage))
            .ConfigureWebJobs(jobs => jobs.AddAzureStorageQueues(SpeedUp))
            .ConfigureServices(services => services
                .AddSingleton<ITypeLocator>(new SingleTypeLocator(type))
                .AddSingleton<Func<string, QueueMessage, CancellationToken, Task>>((name, message, cancel) =>
                    CallAsync(functions, name, message, cancel)))
            .ConfigureLogging(logging => logging.ClearProviders())
            .Build();
        await host.StartAsync(cancellationToken);
        return new QueueListener(host);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }

    /// <summary>The listener finds its settings under this name, as in the Functions host.</summary>
    private static void Configure(IConfigurationBuilder configuration, string storage)
    {
        using var settings = File.OpenRead(Path.Combine(WorkerProcess.Folder, "host.json"));
        var queues = JsonDocument.Parse(settings).RootElement.GetProperty("extensions").GetProperty("queues");
        configuration.AddInMemoryCollection(queues.EnumerateObject()
            .Select(s => KeyValuePair.Create($"AzureWebJobs:extensions:queues:{s.Name}", (string?)s.Value.ToString()))
            .Append(KeyValuePair.Create("AzureWebJobsStorage", (string?)storage)));
    }

    /// <summary>The minimum. The polling interval of an idle queue affects only the duration of a test.</summary>
    private static void SpeedUp(QueuesOptions options) => options.MaxPollingInterval = TimeSpan.FromMilliseconds(100);

    private static Task CallAsync(FunctionsHost host, string name, QueueMessage message, CancellationToken cancellationToken) =>
        host.InvokeAsync(
            host.Named(name), new TypedData { String = message.Body.ToString() }, MetadataOf(message), cancellationToken);

    // learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue-trigger, "Metadata". Values are JSON.
    private static Dictionary<string, string> MetadataOf(QueueMessage message) => new()
    {
        ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
        ["ExpirationTime"] = JsonSerializer.Serialize(message.ExpiresOn),
        ["Id"] = JsonSerializer.Serialize(message.MessageId),
        ["InsertionTime"] = JsonSerializer.Serialize(message.InsertedOn),
        ["NextVisibleTime"] = JsonSerializer.Serialize(message.NextVisibleOn),
        ["PopReceipt"] = JsonSerializer.Serialize(message.PopReceipt),
    };

    private sealed class SingleTypeLocator(Type type) : ITypeLocator
    {
        public IReadOnlyList<Type> GetTypes() => [type];
    }
}
