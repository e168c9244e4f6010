using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;

namespace OutlookOneOnOne.Core.Tests.Planning;

public sealed class AgendaPlanTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; kim:ceo; bo:ann; cy:ann; dee:bo");

    [Theory]
    [InlineData(24 * 60, true)]
    [InlineData((24 * 60) + 1, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-30, false)]
    public void An_agenda_is_due_from_the_lead_time_until_the_1_1_begins(int minutesAhead, bool isDue) =>
        Assert.Equal(isDue ? ["ann-bo"] : [], Plan(Asked(("ann", 24)), Meet("ann", "bo", minutesAhead)));

    [Fact]
    public void Who_has_not_asked_gets_none() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 60), Meet("kim", "ceo", 60), Meet("bo", "dee", 60)));

    [Fact]
    public void Of_a_series_only_the_next_one_is_due() =>
        Assert.Equal([60], Due(Asked(("ann", 168)), Meet("ann", "bo", 60 * 30), Meet("ann", "bo", 60)).Select(d => (int)(d.Start - Now).TotalMinutes));

    [Fact]
    public void A_1_1_in_both_calendars_is_due_once() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 60), Meet("bo", "ann", 60)));

    [Fact]
    public void A_report_whose_manager_prepares_nothing_is_prepared_for() =>
        Assert.Equal(["bo-ann"], Plan(Asked(("bo", 24)), Meet("ann", "bo", 60)));

    [Fact]
    public void When_both_want_it_the_manager_prepares_and_the_longer_lead_time_holds() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("bo", 48), ("ann", 1)), Meet("ann", "bo", 40 * 60)));

    [Fact]
    public void Somebody_who_left_is_not_planned_for() =>
        Assert.Empty(Plan(Asked(("ann", 24), ("zoe", 24)), Meet("ann", "zoe", 60)));

    [Fact]
    public void The_earliest_comes_first() =>
        Assert.Equal(["ann-cy", "ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 120), Meet("ann", "cy", 60)));

    private static Dictionary<PersonId, LeadTime> Asked(params (string Who, int Hours)[] asked) =>
        asked.ToDictionary(a => TestPeople.Id(a.Who), a => LeadTime.FromHours(a.Hours)!);

    private static UpcomingOneOnOne Meet(string one, string other, int minutesAhead) =>
        new(TestPeople.Id(one), TestPeople.Id(other), Now + Duration.FromMinutes(minutesAhead));

    private static IReadOnlyList<DueAgenda> Due(Dictionary<PersonId, LeadTime> asked, params UpcomingOneOnOne[] upcoming) =>
        AgendaPlan.At(Now, Chart, asked, upcoming);

    private static IEnumerable<string> Plan(Dictionary<PersonId, LeadTime> asked, params UpcomingOneOnOne[] upcoming) =>
        Due(asked, upcoming).Select(d => $"{d.Preparer.Id}-{d.Other.Id}");
}
