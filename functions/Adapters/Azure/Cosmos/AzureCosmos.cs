using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>Registers Azure Cosmos DB as the database of all documents. The host seals them on top of it.</summary>
public static class AzureCosmos
{
    /// <summary>The host calls <see cref="CosmosStore.PrepareAsync"/> before it starts working.</summary>
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public static IServiceCollection AddAzureCosmos(this IServiceCollection services, CosmosOptions options)
    {
        options.Validated();
        return services
            .AddSingleton(_ => CosmosStore.Open(options))
            .AddSingleton<CosmosDocuments>()
            .AddSingleton<IDocuments>(s => s.GetRequiredService<CosmosDocuments>())
            .AddSingleton(new CoverageRetention(Duration.FromDays(options.CoverageWeeks * 7)));
    }
}
