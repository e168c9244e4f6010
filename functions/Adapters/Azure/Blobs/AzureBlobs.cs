using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>Registers the stores for templates and for the organisation's snapshot on Azure Blob Storage.</summary>
public static class AzureBlobs
{
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public static IServiceCollection AddAzureBlobs(this IServiceCollection services, BlobOptions options)
    {
        options.Validate();
        return services
            .AddSingleton(_ => new BlobContainers(options))
            .AddSingleton<ITemplateStore, AzureTemplateStore>()
            .AddSingleton<IOrganisationSnapshots, AzureOrganisationSnapshots>();
    }
}
