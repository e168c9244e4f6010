using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>Puts every store of the product on Azure Cosmos DB.</summary>
public static class AzureCosmos
{
    /// <summary>The host calls <see cref="CosmosStore.PrepareAsync"/> before it works.</summary>
    /// <exception cref="ArgumentException">The options cannot be used; the message names each setting.</exception>
    public static IServiceCollection AddAzureCosmos(this IServiceCollection services, CosmosOptions options)
    {
        options.Validated();
        return services
            .AddSingleton(_ => CosmosStore.Open(options))
            .AddSingleton<IAgendaStore, CosmosAgendaStore>()
            .AddSingleton<INoteStore, CosmosNoteStore>()
            .AddSingleton<ICoverageStore, CosmosCoverageStore>()
            .AddSingleton<IDigestLedger, CosmosDigestLedger>()
            .AddSingleton<ISettingsStore, CosmosSettingsStore>()
            .AddSingleton<ICoachingStore, CosmosCoachingStore>()
            .AddSingleton<IInviteLedger, CosmosInviteLedger>()
            .AddSingleton<ISubscriptionStore, CosmosSubscriptionStore>();
    }
}
