using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SamplePeopleTests : IDisposable
{
    private readonly SampleOnDisk sample = new(SampleClocks.Monday);

    private List<IReadOnlyDictionary<string, string>> People => [.. sample.People.Where(p => p["type"] == "person")];

    [Fact]
    public void There_are_sixty_people_on_four_levels()
    {
        var manager = People.ToDictionary(p => p["email"], p => p["manager"]);
        int Level(string email) => manager[email].Length == 0 ? 0 : 1 + Level(manager[email]);
        var levels = manager.Keys.CountBy(Level).OrderBy(l => l.Key).Select(l => l.Value);
        Assert.Equal([1, 5, 10, 44], levels);
    }

    [Fact]
    public void Fifteen_manage_and_five_of_them_manage_managers()
    {
        var managers = People.Select(p => p["manager"]).Where(m => m.Length > 0).ToHashSet();
        var managersOfManagers = People
            .Where(p => managers.Contains(p["email"]))
            .Select(p => p["manager"])
            .Where(m => m.Length > 0)
            .ToHashSet();
        Assert.Equal((15, 5), (managers.Count, managersOfManagers.Count));
    }

    [Fact]
    public void Teams_have_from_two_to_eight_people() =>
        Assert.All(People.Where(p => p["manager"].Length > 0).CountBy(p => p["manager"]), team => Assert.InRange(team.Value, 2, 8));

    [Fact]
    public void The_file_contains_rooms_and_groups_as_well_as_people() =>
        Assert.Equal(["group", "person", "room"], sample.People.Select(p => p["type"]).Distinct().Order());

    [Fact]
    public void Names_come_from_many_languages() =>
        Assert.All("éøłńáØ佐陈ễōÅ".Normalize(), letter =>
            Assert.Contains(People, p => p["name"].Contains(letter, StringComparison.InvariantCultureIgnoreCase)));

    [Fact]
    public void New_reports_have_had_their_manager_for_less_than_two_weeks()
    {
        var newcomers = SampleExpectations.Statuses.Where(s => s.Status == CoverageStatus.NewInRole).Select(s => s.Report);
        Assert.All(newcomers, email => Assert.InRange(Since(email), new DateOnly(2026, 11, 10), new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void Every_status_of_a_readable_calendar_is_intended_for_somebody() =>
        Assert.Equal(
            Enum.GetValues<CoverageStatus>().Where(s => s != CoverageStatus.NotKnown),
            SampleExpectations.Statuses.Select(s => s.Status).Distinct().Order());

    [Fact]
    public void Every_person_with_a_manager_has_an_intended_status_unless_the_manager_has_no_calendar() =>
        Assert.Equal(
            People
                .Where(p => p["manager"].Length > 0 && p["manager"] != SampleExpectations.ManagerWithoutCalendar)
                .Select(p => (p["manager"], p["email"])),
            SampleExpectations.Statuses.Select(s => (s.Manager, s.Report)));

    public void Dispose() => sample.Dispose();

    private DateOnly Since(string email) =>
        DateOnly.Parse(People.Single(p => p["email"] == email)["manager_since"], System.Globalization.CultureInfo.InvariantCulture);
}
