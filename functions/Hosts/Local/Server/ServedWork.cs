using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The work of every host, on the ports of a local installation: planned every minute, and done right after.</summary>
internal static class ServedWork
{
    /// <param name="services">With the API on the same installation.</param>
    /// <param name="installation">Outlives them.</param>
    /// <param name="today">The clock of this machine, whatever <c>--now</c> says.</param>
    public static void AddTo(IServiceCollection services, LivingInstallation installation, IClock today)
    {
        var data = installation.Current.Data;
        var queues = data.Work(today);
        services.AddSingleton(data).AddSingleton<IWorkQueue>(queues).AddSingleton<IWorkInbox>(queues).AddSingleton<IPoisonedWork>(queues);
        services.AddSingleton<ServedCalendars>();
        services.AddSingleton<ICalendar>(s => s.GetRequiredService<ServedCalendars>()).AddSingleton<IAbsences>(s => s.GetRequiredService<ServedCalendars>());
        services.AddSingleton<IMailer>(s => new LoggedMailer(MailerOf(installation, s), s.GetRequiredService<ILogger<LoggedMailer>>()));
        services.AddSingleton(new LiveAgendas(installation.Site.Address));
        if (installation.Current.Microsoft365 is { } graph)
        {
            AddMicrosoft365(services, graph, data);
        }
        else
        {
            services.AddSingleton<IReadingRounds>(new ServedRounds(installation)).AddSingleton<IInvites, NoInvites>();
        }

        services.AddOneOnOneWork();
        services.AddSingleton(s => Timetable(s, today)).AddSingleton<FreshCalendars>();
        services.AddSingleton<SendingTurn>().AddSingleton<WorkPump>().AddSingleton<ServingRound>();
    }

    private static void AddMicrosoft365(IServiceCollection services, ServiceProvider graph, DataFolder data)
    {
        services.AddSingleton(_ => graph.GetRequiredService<IInvites>());
        if (OptionsOf(graph).NotificationSite is not null)
        {
            services.AddSingleton(_ => graph.GetRequiredService<ISubscriptions>()).AddSingleton(data.ClientStates()).AddOneOnOneSubscriptions();
        }
    }

    private static IMailer MailerOf(LivingInstallation installation, IServiceProvider services) =>
        installation.Current.Microsoft365 is { } graph && OptionsOf(graph).Senders.Count > 0
            ? graph.GetRequiredService<IMailer>()
            : new EmlOutbox(installation.Current.Data.Outbox, MailSender.Unconfigured, services.GetRequiredService<IClock>());

    private static Microsoft365Options OptionsOf(ServiceProvider graph) => graph.GetRequiredService<IOptions<Microsoft365Options>>().Value;

    /// <summary>The calendars first: what follows rests on them. A look into the future by <c>--now</c> must not cost the past.</summary>
    private static Timetable Timetable(IServiceProvider services, IClock today)
    {
        var (digests, retain) = (services.GetRequiredService<PlanDigests>(), services.GetRequiredService<Retain>());
        TimedWork[] subscriptions = services.GetService<RenewSubscriptions>() is { } renew ? [new TimedWork(renew.RunAsync, Duration.FromHours(6), WorkKind.Subscription)] : [];
        return new Timetable(
        [
            .. subscriptions,
            new TimedWork(services.GetRequiredService<PlanCoverage>().RunAsync, Duration.Zero, WorkKind.Coverage, WorkKind.CalendarChange),
            new TimedWork(services.GetRequiredService<PlanAgendas>().RunAsync, Duration.Zero, WorkKind.Agenda),
            new TimedWork((now, stop) => digests.RunAsync(now, Duration.FromTimeSpan(Scheduler.Every), stop), Duration.Zero, WorkKind.Digest),
            new TimedWork((_, stop) => retain.RunAsync(today.GetCurrentInstant(), stop), Duration.FromDays(1)),
        ]);
    }
}
