using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Adapters.Embedded.Ics;
using OutlookOneOnOne.Adapters.Embedded.Mailbox;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Serving;

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
        services.AddSingleton<IReadingRounds>(new ServedRounds(installation));
        services.AddSingleton<ServedCalendars>();
        services.AddSingleton<ICalendar>(s => s.GetRequiredService<ServedCalendars>()).AddSingleton<IAbsences>(s => s.GetRequiredService<ServedCalendars>());
        services.AddSingleton<IMailer>(s => new LoggedMailer(
            new EmlOutbox(data.Outbox, MailSender.Unconfigured, s.GetRequiredService<IClock>()), s.GetRequiredService<ILogger<LoggedMailer>>()));
        services.AddSingleton<IInvites, NoInvites>().AddSingleton(new LiveAgendas(installation.Site.Address));
        services.AddOneOnOneWork();
        services.AddSingleton(s => Timetable(s, today)).AddSingleton<FreshCalendars>();
        services.AddSingleton<SendingTurn>().AddSingleton<WorkPump>().AddSingleton<ServingRound>();
    }

    /// <summary>The calendars first: what follows rests on them. A look into the future by <c>--now</c> must not cost the past.</summary>
    private static Timetable Timetable(IServiceProvider services, IClock today)
    {
        var retain = services.GetRequiredService<Retain>();
        return new Timetable(
        [
            new TimedWork(services.GetRequiredService<PlanCoverage>().RunAsync, Duration.Zero, WorkKind.Coverage, WorkKind.CalendarChange),
            new TimedWork(services.GetRequiredService<PlanAgendas>().RunAsync, Duration.Zero, WorkKind.Agenda),
            new TimedWork(services.GetRequiredService<PlanDigests>().RunAsync, Duration.Zero, WorkKind.Digest),
            new TimedWork((_, stop) => retain.RunAsync(today.GetCurrentInstant(), stop), Duration.FromDays(1)),
        ]);
    }
}
