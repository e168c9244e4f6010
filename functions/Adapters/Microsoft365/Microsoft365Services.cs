using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365.Authentication;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;
using OutlookOneOnOne.Adapters.Microsoft365.Invites;
using OutlookOneOnOne.Adapters.Microsoft365.Mail;
using OutlookOneOnOne.Adapters.Microsoft365.People;
using OutlookOneOnOne.Adapters.Microsoft365.Subscriptions;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>Registers the adapter, in the same way for every host.</summary>
public static class Microsoft365Services
{
    /// <summary>Registers Core's ports on Microsoft 365. The settings are checked when the host starts, or on first use.</summary>
    public static IServiceCollection AddMicrosoft365(this IServiceCollection services, Action<Microsoft365Options> configure)
    {
        services.AddOptions<Microsoft365Options>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Microsoft365Options>, Microsoft365OptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GraphCredentials>();
        services.TryAddSingleton<GraphClients>();
        services.TryAddSingleton<GraphBatch>();
        services.AddSingleton<RecipientTimeZones>();
        services.AddSingleton<MailboxTypes>();
        services.AddSingleton<GraphDirectory>();
        services.AddSingleton<ManagersGroup>();
        services.AddSingleton<ReadableDirectory>();
        services.AddSingleton<OwnTeamDirectory>();
        services.AddSingleton(DirectoryOf);
        services.AddSingleton<ICalendar, GraphCalendar>();
        services.AddSingleton<GraphFreeBusy>();
        services.AddSingleton(FreeBusyOf);
        services.AddSingleton<IInvites, GraphInvites>();
        services.AddSingleton<ISubscriptions, GraphSubscriptions>();
        services.AddSingleton<SenderMailboxes>();
        services.AddSingleton<IMailer, GraphMailer>();
        services.AddLogging();
        services.AddGraphHttp();
        return services;
    }

    /// <summary>Registers the checks of a deployment's identities.</summary>
    public static IServiceCollection AddMicrosoft365Diagnosis(this IServiceCollection services) => services
        .AddSingleton<IDiagnose, DiagnoseDirectory>()
        .AddSingleton<IDiagnose, DiagnoseMailboxes>()
        .AddSingleton<IDiagnose, DiagnoseClock>();

    private static IFreeBusy FreeBusyOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<Microsoft365Options>>().Value.ReadsFreeBusy
            ? services.GetRequiredService<GraphFreeBusy>()
            : new NoFreeBusy();

    private static IDirectory DirectoryOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<Microsoft365Options>>().Value.Reach == Microsoft365Reach.OwnTeam
            ? services.GetRequiredService<OwnTeamDirectory>()
            : services.GetRequiredService<ReadableDirectory>();
}
