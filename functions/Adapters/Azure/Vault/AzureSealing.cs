using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Adapters.Azure.Vault;

/// <summary>Registers the encryption of documents in Cosmos DB, with keys from a vault.</summary>
public static class AzureSealing
{
    // A new setting restarts the host, and an unknown number is looked for at once.
    private static readonly Duration KeysAge = Duration.FromMinutes(10);

    /// <summary>The keys are read when they are first needed, so the worker starts without them.</summary>
    /// <param name="services">Contains the documents of <see cref="AzureCosmos"/> and a clock.</param>
    /// <param name="options">The vault, and the number of the key that is used for writing.</param>
    /// <param name="kinds">The documents that are encrypted.</param>
    public static IServiceCollection AddAzureSealing(
        this IServiceCollection services, SealingOptions options, IReadOnlyList<IDocumentKind> kinds) => services
        .AddSingleton(s => new DocumentKeys(
            new VaultKeys(options), s.GetRequiredService<CosmosDocuments>(), s.GetRequiredService<IClock>(), KeysAge))
        .AddSingleton<IDocuments>(s => new SealedDocuments(s.GetRequiredService<CosmosDocuments>(), s.GetRequiredService<DocumentKeys>()))
        .AddSingleton(s => new ResealDocuments(s.GetRequiredService<CosmosDocuments>(), s.GetRequiredService<DocumentKeys>(), kinds));
}
