using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>Puts the organisation's templates and its snapshot on Azure Storage.</summary>
public static class AzureBlobs
{
    /// <exception cref="ArgumentException">The options cannot be used; the message names each setting.</exception>
    public static IServiceCollection AddAzureBlobs(this IServiceCollection services, BlobOptions options)
    {
        options.Validate();
        return services
            .AddSingleton(_ => new BlobContainers(options))
            .AddSingleton<ITemplateStore, AzureTemplateStore>()
            .AddSingleton<IOrganisationSnapshots, AzureOrganisationSnapshots>();
    }
}
