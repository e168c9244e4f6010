using Microsoft.AspNetCore.Http;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Azure.Vault;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Diagnosis;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Registers the application on Microsoft 365 and Azure.</summary>
internal static class Composition
{
    private static readonly Duration SnapshotAge = Duration.FromMinutes(5);

    /// <summary>Registers everything without using the network; <see cref="StartUp"/> prepares what needs it.</summary>
    public static IServiceCollection AddOutlookOneOnOne(this IServiceCollection services, HostSettings settings)
    {
        AddKeys(services, settings.Site.ApiAddress);
        services.AddSingleton<IClock>(SystemClock.Instance).AddSingleton(new LiveAgendas(settings.Site.AddInAddress));
        services.AddAzureCosmos(settings.Cosmos).AddAzureBlobs(settings.Blobs).AddAzureQueues(settings.Queues)
            .AddAzureSealing(settings.Sealing, SealedKinds.All).AddSingleton<IDiagnose, DiagnoseSealing>();
        services.AddMicrosoft365(options =>
        {
            settings.Configure(options);
            options.Exclude(NotPeople.Known.With(settings.Policy.NotPeople).IsListed);
        });
        services.AddSingleton<ICurrentOrganisation>(
            s => new CurrentOrganisation(s.GetRequiredService<IOrganisationSnapshots>(), s.GetRequiredService<IClock>(), SnapshotAge));
        services.AddSingleton<IReadiness, DirectoryReadiness>().AddSingleton<IReadiness, DatabaseReadiness>();
        services.AddMicrosoft365Diagnosis().AddStartUp(PrepareAsync);
        services.AddOneOnOneApi(api => Decide(api, settings)).AddOneOnOneWork().AddOneOnOneSubscriptions().AddSingleton<WatchPoison>();
        services.AddOptions<ApiOptions>()
            .Configure<HostKeys>((api, keys) => LinkDigests(api, new DigestPages(settings.Site.AddInAddress), keys));
        services.AddEntraTokens(settings.Entra.ApplyTo);
        return services.AddSingleton<RequestDelegate>(s => OneOnOneApi.BuildPipeline(s)).AddTelemetry();
    }

    private static void AddKeys(IServiceCollection services, Uri apiAddress)
    {
        services.AddSingleton(s => new HostKeys(new SigningKeys(s.GetRequiredService<BlobContainers>()), apiAddress));
        services.AddSingleton(s => s.GetRequiredService<HostKeys>().Unsubscribe)
            .AddSingleton(s => s.GetRequiredService<HostKeys>().ClientStates);
    }

    private static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<HostKeys>().ReadAsync(cancellationToken);
        await services.GetRequiredService<CosmosStore>().PrepareAsync(cancellationToken);
    }

    private static void Decide(ApiOptions api, HostSettings settings)
    {
        api.Serve(settings.Entra.TenantId, settings.Site.ApiAddress);
        settings.Policy.ApplyTo(api, settings.MailsAMinute);
    }

    private static void LinkDigests(ApiOptions api, DigestPages pages, HostKeys keys) =>
        api.DigestLinks = (recipient, thing) => DigestPages.LinksOf(pages, recipient, thing, keys.Unsubscribe);
}
