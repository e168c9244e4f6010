using Microsoft.AspNetCore.Http;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Readiness;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>The product on Microsoft 365 and Azure.</summary>
internal static class Composition
{
    private static readonly Duration SnapshotAge = Duration.FromMinutes(5);

    public static IServiceCollection AddOutlookOneOnOne(this IServiceCollection services, HostSettings settings, UnsubscribeLinks unsubscribe, ClientStates clientStates)
    {
        services.AddSingleton<IClock>(SystemClock.Instance).AddSingleton(unsubscribe).AddSingleton(clientStates);
        services.AddSingleton(new LiveAgendas(settings.Site.AddInAddress));
        services.AddAzureCosmos(settings.Cosmos).AddAzureBlobs(settings.Blobs).AddAzureQueues(settings.Queues);
        services.AddMicrosoft365(settings.Configure);
        services.AddSingleton<ICurrentOrganisation>(s => new CurrentOrganisation(s.GetRequiredService<IOrganisationSnapshots>(), s.GetRequiredService<IClock>(), SnapshotAge));
        services.AddSingleton<IReadiness, DirectoryReadiness>().AddSingleton<IReadiness, DatabaseReadiness>();
        services.AddOneOnOneApi(api => Decide(api, settings, unsubscribe)).AddOneOnOneWork().AddOneOnOneSubscriptions().AddSingleton<WatchPoison>();
        services.AddEntraTokens(settings.Entra.ApplyTo);
        return services.AddSingleton<RequestDelegate>(s => OneOnOneApi.BuildPipeline(s)).AddTelemetry();
    }

    private static void Decide(ApiOptions api, HostSettings settings, UnsubscribeLinks unsubscribe)
    {
        api.Tenants.Add(settings.Entra.TenantId);
        var pages = new DigestPages(settings.Site.AddInAddress);
        api.DigestLinks = (recipient, thing) => DigestPages.LinksOf(pages, recipient, thing, unsubscribe);
        settings.Policy.ApplyTo(api, settings.MailsAMinute);
    }
}
