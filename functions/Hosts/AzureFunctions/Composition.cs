using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

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
        services.AddEntraTokens(entra =>
        {
            entra.Tenants.Add(settings.Entra.TenantId);
            entra.Audiences.Add(settings.Entra.Audience);
        });
        services.AddSingleton<RequestDelegate>(s => OneOnOneApi.BuildPipeline(s));
        return services.AddTelemetry();
    }

    private static void Decide(ApiOptions api, HostSettings settings, UnsubscribeLinks unsubscribe)
    {
        var policy = settings.Policy;
        api.Tenants.Add(settings.Entra.TenantId);
        api.DigestLinks = (recipient, _) => new DigestLinks(null, null, unsubscribe.For(recipient.Id));
        api.Digest = new DigestPolicy { IsTurnedOn = policy.DigestsOn, NamesReports = policy.DigestsNameReports, MostAMinute = settings.MailsAMinute };
        api.Notes = policy.NoteRetentionWeeks == 0 ? NoteRetention.UntilDeleted : NoteRetention.Weeks(policy.NoteRetentionWeeks);
        api.Recognition = new RecognitionPolicy { CountsPrivate = policy.PrivateMeetingsCount };
    }

    private static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(WorkMeter.Name, CosmosStore.MeterName))
            .WithTracing(traces => traces.AddSource(HandleWork.ActivitySourceName).AddHttpClientInstrumentation());
        if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_CONNECTION_STRING") is { Length: > 0 })
        {
            telemetry.UseAzureMonitorExporter();
        }

        return services;
    }
}
