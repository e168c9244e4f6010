using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The people, calendars and data of one machine. <see cref="Composition"/> registers the use cases on it.</summary>
/// <param name="organisation">The people.</param>
/// <param name="calendar">Their calendars.</param>
/// <param name="absences">Null when only managers' calendars are read; stored absences are then all that is known.</param>
/// <param name="data">The data folder, which this disposes.</param>
/// <param name="site">The site that links lead to.</param>
/// <param name="connection">The services of Microsoft 365, which this disposes; null when people and calendars are in files.</param>
internal sealed class LocalInstallation(
    Organisation organisation, ICalendar calendar, IAbsences? absences, DataFolder data, WebSite site, ServiceProvider? connection = null)
    : IDisposable
{
    public Organisation Organisation => organisation;

    public OrgChart Chart => organisation.Chart;

    public ICalendar Calendar => calendar;

    public IAbsences Absences { get; } = absences ?? new RememberedAbsences(ReadCoverage.In(data.Documents));

    /// <summary>Null when people and calendars are not in files: Microsoft 365 reads a calendar completely or not at all.</summary>
    public IUnreadableEntries? Unreadable { get; } = calendar as IUnreadableEntries;

    /// <summary>The public holidays of places.</summary>
    public PublicHolidays Holidays { get; init; } = PublicHolidays.None;

    /// <summary>What counts as a 1:1, with the organisation's own addresses that do not belong to a person.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;

    public DataFolder Data => data;

    public WebSite Site => site;

    public UnsubscribeLinks UnsubscribeLinks => data.UnsubscribeLinks(site.Address);

    /// <summary>Null when people and calendars are in files.</summary>
    public ServiceProvider? Microsoft365 => connection;

    /// <summary>The same installation with other people and calendars.</summary>
    public LocalInstallation With(Organisation people, ICalendar calendars, IAbsences? away) =>
        new(people, calendars, away, data, site, connection) { Holidays = Holidays, Recognition = Recognition };

    /// <summary>The same installation, which knows from earlier readings since when people report to their managers.</summary>
    public async Task<LocalInstallation> RememberingAsync(Instant now, CancellationToken cancellationToken) =>
        With(await data.RememberAsync(organisation, now, cancellationToken), calendar, absences);

    /// <summary>The links in a digest.</summary>
    public DigestLinks LinksFor(Person recipient, OneThing? thing) => DigestPages.LinksOf(site.Pages, recipient, thing, UnsubscribeLinks);

    public void Dispose()
    {
        data.Dispose();
        connection?.Dispose();
    }
}
