using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The use cases, on the ports of one machine: the one place where they are put together.</summary>
/// <param name="organisation">The people.</param>
/// <param name="calendar">Their calendars.</param>
/// <param name="absences">Null where only managers' calendars are read: what is remembered of them is then all that is known.</param>
/// <param name="data">Disposed of with this.</param>
/// <param name="site">For the links.</param>
/// <param name="connection">The ports of Microsoft 365 where the calendars are there; disposed of with this.</param>
internal sealed class LocalInstallation(
    Organisation organisation, ICalendar calendar, IAbsences? absences, DataFolder data, WebSite site, ServiceProvider? connection = null) : IDisposable
{
    private readonly ReviewCoverage review = new(data.Coverage, CoveragePolicy.Default);

    public Organisation Organisation => organisation;

    public OrgChart Chart => organisation.Chart;

    public ICalendar Calendar => calendar;

    public IAbsences Absences { get; } = absences ?? new RememberedAbsences(data.Coverage);

    /// <summary>Null where people and calendars are in files.</summary>
    public ServiceProvider? Microsoft365 => connection;

    /// <summary>The same installation on people and calendars as they are now.</summary>
    public LocalInstallation On(Organisation people, ICalendar calendars, IAbsences? away) => new(people, calendars, away, data, site, connection);

    public DataFolder Data => data;

    /// <summary>Reads these managers' calendars and remembers what is in them.</summary>
    /// <param name="managers">Whose.</param>
    /// <param name="now">The instant of the review that follows.</param>
    /// <param name="progress">Told of each manager done.</param>
    /// <param name="cancellationToken">Stops between two managers.</param>
    public Task RefreshAsync(IReadOnlyCollection<Person> managers, Instant now, Action<string> progress, CancellationToken cancellationToken) =>
        new PatientRefresh(new RefreshCoverage(calendar, Absences, data.Coverage, CoveragePolicy.Default), progress)
            .RunAsync(managers, organisation, now, cancellationToken);

    public Task<CalendarReading> ReadCalendarAsync(Person owner, Interval window, CancellationToken cancellationToken) =>
        calendar.ReadAsync(owner.Id, window, cancellationToken);

    public Task<ManagerCoverage> ReviewAsync(Person manager, Instant now, CancellationToken cancellationToken) =>
        review.ForAsync(manager, Chart, now, cancellationToken);

    /// <param name="policy">To be shown one is no sending: a preview has it turned off or on alike.</param>
    public ComposeDigest ComposeDigest(DigestPolicy policy) =>
        new(review, data.Ledger, new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy), Links);

    /// <summary>To be used by the holder of the <see cref="DataFolder.SendingLock"/> only.</summary>
    public SendDigest SendDigest(ComposeDigest compose, string outbox, Instant now) =>
        new(data.Settings, compose, data.Ledger, new EmlOutbox(outbox, MailSender.Unconfigured, new ClockAt(now)), AlreadyOver);

    public void Dispose()
    {
        data.Dispose();
        connection?.Dispose();
    }

    /// <summary>
    /// The lease of a claim. With the lock no other sender lives, so a claim binds nobody: it has run out before it begins, and even
    /// on a clock that <c>--now</c> has set back within the week.
    /// </summary>
    public static Duration AlreadyOver => Duration.FromDays(-7);

    public DigestLinks Links(Person recipient, OneThing? thing) =>
        DigestPages.LinksOf(site.Pages, recipient, thing, data.UnsubscribeLinks(site.Address));
}
