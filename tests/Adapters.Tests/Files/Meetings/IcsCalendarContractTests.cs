using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Adapters.Tests.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class IcsCalendarContractTests : CalendarContract
{
    protected override async Task<(Organisation Organisation, ICalendar Calendar)> OpenAsync()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var organisation = (
            await new PeopleListDirectory(sample.Paths.PeopleCsv).ReadAsync(TestContext.Current.CancellationToken)).Organisation;
        var load = IcsCalendars.Load([sample.Paths.CalendarsFolder], organisation, TestContext.Current.CancellationToken);
        return (organisation, Assert.IsType<IcsLoad.Loaded>(load).Calendars);
    }
}
