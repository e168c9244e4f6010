using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

/// <summary>The sample as read by the product's own readers and rules.</summary>
public sealed class SampleEndToEndTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void The_files_are_read_without_errors_or_warnings(string clock)
    {
        using var sample = new SampleOnDisk(SampleClocks.At(clock));
        var people = Assert.IsType<PeopleListResult.Read>(PeopleList.Read(sample.Paths.PeopleCsv, Ct));
        Assert.Empty(people.Warnings);
        Assert.Empty(Calendars(sample, people.Organisation).Warnings);
    }

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public async Task Readers_and_rules_find_the_intended_statuses(string clock)
    {
        var now = SampleClocks.At(clock);
        using var sample = new SampleOnDisk(now);
        var organisation = (await new PeopleListDirectory(sample.Paths.PeopleCsv).ReadAsync(Ct)).Organisation;
        var calendars = Calendars(sample, organisation);
        var found = new List<ExpectedStatus>();
        foreach (var manager in organisation.Chart.People.Where(p => organisation.Chart.IsManager(p.Id)))
        {
            if (await FactsOf(manager, organisation, calendars, now) is { } facts)
            {
                var report = CoverageReview.Of(manager, organisation.Chart, facts, [], CoveragePolicy.Default, now);
                found.AddRange(report.Pairs.Select(p => new ExpectedStatus(manager.Email.Value, p.Report.Email.Value, p.Status)));
            }
        }

        Assert.Equal(
            SampleExpectations.Statuses.OrderBy(s => s.Report, StringComparer.Ordinal),
            found.OrderBy(s => s.Report, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_known_about_the_manager_without_a_calendar()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var organisation = (await new PeopleListDirectory(sample.Paths.PeopleCsv).ReadAsync(Ct)).Organisation;
        var manager = organisation.Find(EmailAddress.Parse(SampleExpectations.ManagerWithoutCalendar))!;
        var reading = await Calendars(sample, organisation).ReadAsync(manager.Id, CoveragePolicy.Default.Around(SampleClocks.Monday), Ct);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.NotFound), reading);
    }

    [Fact]
    public async Task Readers_and_rules_find_every_obstacle_and_every_kind_of_1_1()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var organisation = (await new PeopleListDirectory(sample.Paths.PeopleCsv).ReadAsync(Ct)).Organisation;
        var recognizer = new OneOnOneRecognizer(organisation, RecognitionPolicy.Default);
        var verdicts = Calendars(sample, organisation)
            .Meetings.Select(m => (Owner: organisation.Find(m.Mailbox!.Value)!.Id, Verdict: recognizer.Recognize(m.First)))
            .ToList();
        Assert.All(
            Enum.GetValues<Obstacles>().Except([Obstacles.None, Obstacles.HiddenAttendees]),
            o => Assert.Contains(verdicts, v => v.Verdict.Obstacles.HasFlag(o)));
        Assert.Superset(
            Enum.GetValues<Relationship>().ToHashSet(),
            verdicts.Select(v => v.Verdict.KindFor(v.Owner)).OfType<Relationship>().ToHashSet());
        Assert.Contains(verdicts, v => v.Verdict.IgnoresRoom);
        Assert.Contains(verdicts, v => v.Verdict.IgnoresAssistant);
        Assert.Contains(verdicts, v => v.Verdict.IsDeclined);
    }

    private static IcsCalendars Calendars(SampleOnDisk sample, Organisation organisation) =>
        Assert.IsType<IcsLoad.Loaded>(IcsCalendars.Load([sample.Paths.CalendarsFolder], organisation, Ct)).Calendars;

    private static async Task<CoverageFacts.Known?> FactsOf(Person manager, Organisation organisation, IcsCalendars calendars, Instant now)
    {
        var window = CoveragePolicy.Default.Around(now);
        return await calendars.ReadAsync(manager.Id, window, Ct) is CalendarReadResult.Read read
            ? new CoverageFacts.Known(
                now,
                RefreshCoverage.FactsIn(read.Events, manager.Id, new OneOnOneRecognizer(organisation, RecognitionPolicy.Default)),
                [
                    .. read.Away.Select(time => new Absence(manager.Id, time)),
                    .. await calendars.OfReportsAsync(manager.Id, organisation.Chart, window, Ct),
                ])
            : null;
    }
}
