using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local;

/// <summary>
/// Registers the application on one installation. The commands and <c>serve</c> share it, so they run the same use cases on the same
/// data folder.
/// </summary>
internal static class Composition
{
    /// <summary>
    /// The lease of a claim to send a digest. The process that holds the <see cref="DataFolder.SendingLock"/> is the only sender, so
    /// any claim it finds is from a process that has ended. A week in the past makes such a claim expire at once, even if <c>--now</c>
    /// has set the clock back within the week.
    /// </summary>
    private static readonly Duration AlreadyExpired = Duration.FromDays(-7);

    /// <summary>
    /// All requests come from this machine, on which whoever tries the product, or tests it, opens one pane after the other.
    /// </summary>
    private const int RequestsPerMinute = 3000;

    /// <summary>Builds the services for one run of a command.</summary>
    /// <param name="installation">The installation, which outlives the services.</param>
    /// <param name="now">The time of the run.</param>
    /// <param name="digests">Whether digests are sent.</param>
    /// <param name="outbox">The folder for sent digests.</param>
    public static ServiceProvider ForCommand(LocalInstallation installation, Instant now, DigestPolicy digests, string outbox)
    {
        var clock = new FixedClock(now);
#pragma warning disable CA2000 // It disposes the installation, which the caller does.
        var unchanging = new ReloadingInstallation(new StaticSource(), installation, clock);
#pragma warning restore CA2000
        return new ServiceCollection().AddLogging().AddInstallation(unchanging, clock, clock, digests, outbox).BuildServiceProvider();
    }

    /// <summary>Adds the services of a server: the installation, the API, and the timetable of the background work.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="installation">The installation, which outlives the services.</param>
    /// <param name="clock">The clock, which <c>--now</c> may have set.</param>
    /// <param name="today">The real clock: delayed work waits in real time, and <c>--now</c> must not delete data.</param>
    /// <param name="digests">Whether digests are sent.</param>
    public static IServiceCollection AddServer(
        this IServiceCollection services, ReloadingInstallation installation, IClock clock, IClock today, DigestPolicy digests) =>
        services
            .AddInstallation(installation, clock, today, digests, installation.Current.Data.Outbox)
            .AddOneOnOneApi(api => api.Tenants.Add(LocalIdentity.Tenant))
            .AddSingleton<IReadiness, DatabaseReadiness>()
            .AddSingleton<IReadiness, FilesReadiness>()
            .AddSingleton(s => Timetable.Of(s, today))
            .AddSingleton<FreshCalendars>()
            .AddSingleton<SendLock>()
            .AddSingleton<WorkPump>()
            .AddSingleton<ServerRound>();

    private static IServiceCollection AddInstallation(
        this IServiceCollection services,
        ReloadingInstallation installation,
        IClock clock,
        IClock today,
        DigestPolicy digests,
        string outbox)
    {
        services.AddSingleton(clock).AddSingleton(installation).AddSingleton<ICurrentOrganisation>(installation);
        AddStores(services, installation.Current.Data, today);
        AddCalendars(services, installation.Current);
        services.AddSingleton<IMailer>(s => new LoggingMailer(MailerOf(installation.Current, outbox, s), LogOf(s)));
        services.AddSingleton(new LiveAgendas(installation.Site.Address));
        services.AddSingleton(installation.Current.UnsubscribeLinks);
        services.Configure<ApiOptions>(api =>
        {
            api.DigestLinks = installation.Current.LinksFor;
            api.Digest = digests;
            api.DigestLease = AlreadyExpired;
            api.RequestsPerMinute = RequestsPerMinute;
            api.Recognition = installation.Current.Recognition;
            api.Coverage = CoveragePolicy.Default with { Holidays = installation.Current.Holidays };
        });
        return services.AddOneOnOneWork();
    }

    private static void AddStores(IServiceCollection services, DataFolder data, IClock today)
    {
        var queues = data.Work(today);
        services.AddSingleton(data).AddSingleton<IWorkQueue>(queues).AddSingleton<IWorkInbox>(queues).AddSingleton<IPoisonedWork>(queues);
        services.AddSingleton(data.Documents).AddSingleton(data.Keys.Reseal).AddSingleton(data.Templates).AddSingleton(data.Snapshots);
    }

    private static void AddCalendars(IServiceCollection services, LocalInstallation installation)
    {
        services.AddSingleton<LocalCalendars>();
        services.AddSingleton<ICalendar>(s => s.GetRequiredService<LocalCalendars>());
        services.AddSingleton<IAbsences>(s => s.GetRequiredService<LocalCalendars>());
        services.AddSingleton<IUnreadableEntries>(s => s.GetRequiredService<LocalCalendars>());
        if (installation.Microsoft365 is not { } graph)
        {
            services.AddSingleton<IReadingRounds, LocalReadingRounds>().AddSingleton<IInvites, NoInvites>();
            services.AddSingleton<IFreeBusy, CalendarFreeBusy>();
            return;
        }

        services.AddSingleton(_ => graph.GetRequiredService<IInvites>()).AddSingleton(_ => graph.GetRequiredService<IFreeBusy>());
        if (OptionsOf(graph).NotificationSite is not null)
        {
            services.AddSingleton(_ => graph.GetRequiredService<ISubscriptions>()).AddSingleton(installation.Data.ClientStates());
            services.AddOneOnOneSubscriptions();
        }
    }

    private static IMailer MailerOf(LocalInstallation installation, string outbox, IServiceProvider services) =>
        installation.Microsoft365 is { } graph && OptionsOf(graph).Senders.Count > 0
            ? graph.GetRequiredService<IMailer>()
            : new EmlOutbox(outbox, MailSender.Unconfigured, services.GetRequiredService<IClock>());

    private static ILogger<LoggingMailer> LogOf(IServiceProvider services) => services.GetRequiredService<ILogger<LoggingMailer>>();

    private static Microsoft365Options OptionsOf(ServiceProvider graph) =>
        graph.GetRequiredService<IOptions<Microsoft365Options>>().Value;
}
