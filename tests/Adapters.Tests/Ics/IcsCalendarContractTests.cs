using OutlookOneOnOne.Adapters.Embedded.Csv;
using OutlookOneOnOne.Adapters.Embedded.Ics;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Adapters.Tests.SampleOrganisation;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Tests.Ics;

public sealed class IcsCalendarContractTests : CalendarContract
{
    protected override async Task<(Organisation Organisation, ICalendar Calendar)> OpenAsync()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var organisation = (await new CsvDirectory(sample.Paths.PeopleCsv).ReadAsync(TestContext.Current.CancellationToken)).Organisation;
        var load = IcsCalendars.Load([sample.Paths.CalendarsFolder], organisation, TestContext.Current.CancellationToken);
        return (organisation, Assert.IsType<IcsLoad.Loaded>(load).Calendars);
    }
}
