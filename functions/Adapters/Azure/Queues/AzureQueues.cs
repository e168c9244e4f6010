using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>Registers the work queues on Azure Queue Storage.</summary>
public static class AzureQueues
{
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public static IServiceCollection AddAzureQueues(this IServiceCollection services, QueueOptions options)
    {
        options.Validate();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        return services
            .AddSingleton(_ => new QueueClients(options))
            .AddSingleton<AzureWorkQueue>()
            .AddSingleton<AzurePoisonedWork>()
            .AddSingleton<AzureWorkInbox>()
            .AddSingleton<TriggeredWork>()
            .AddSingleton<IWorkQueue>(provider => provider.GetRequiredService<AzureWorkQueue>())
            .AddSingleton<IPoisonedWork>(provider => provider.GetRequiredService<AzurePoisonedWork>())
            .AddSingleton<IWorkInbox>(provider => provider.GetRequiredService<AzureWorkInbox>());
    }
}
