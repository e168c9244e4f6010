using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

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
    public void An_agenda_is_due_from_its_lead_time_until_the_1_1_starts(int minutesAhead, bool isDue) =>
        Assert.Equal(isDue ? ["ann-bo"] : [], Plan(Asked(("ann", 24)), Meet("ann", "bo", minutesAhead)));

    [Fact]
    public void Somebody_who_has_not_turned_agendas_on_gets_none() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 60), Meet("kim", "ceo", 60), Meet("bo", "dee", 60)));

    [Fact]
    public void Only_the_next_1_1_of_a_series_is_due() =>
        Assert.Equal([60], Minutes(Due(Asked(("ann", 168)), Meet("ann", "bo", 60 * 30), Meet("ann", "bo", 60))));

    [Fact]
    public void A_1_1_in_both_calendars_is_due_once() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 60), Meet("bo", "ann", 60)));

    [Fact]
    public void A_report_gets_an_agenda_when_their_manager_prepares_none() =>
        Assert.Equal(["bo-ann"], Plan(Asked(("bo", 24)), Meet("ann", "bo", 60)));

    [Fact]
    public void When_both_want_it_the_manager_prepares_and_the_longer_lead_time_applies() =>
        Assert.Equal(["ann-bo"], Plan(Asked(("bo", 48), ("ann", 1)), Meet("ann", "bo", 40 * 60)));

    [Fact]
    public void No_agenda_is_due_with_somebody_who_has_left() =>
        Assert.Empty(Plan(Asked(("ann", 24), ("zoe", 24)), Meet("ann", "zoe", 60)));

    [Fact]
    public void The_earliest_comes_first() =>
        Assert.Equal(["ann-cy", "ann-bo"], Plan(Asked(("ann", 24)), Meet("ann", "bo", 120), Meet("ann", "cy", 60)));

    [Fact]
    public void Somebody_who_turned_on_a_series_gets_its_next_1_1_and_no_one_off_before_it() =>
        Assert.Equal(
            [120],
            Minutes(Due(OnlySeries(("ann", 24)), Meet("ann", "bo", 60, inSeries: false), Meet("ann", "bo", 120), Meet("ann", "bo", 180))));

    [Fact]
    public void Somebody_who_turned_on_everything_gets_the_one_off() =>
        Assert.Equal([60], Minutes(Due(Asked(("ann", 24)), Meet("ann", "bo", 60, inSeries: false), Meet("ann", "bo", 120))));

    [Fact]
    public void A_one_off_that_only_the_other_person_wants_does_not_hide_the_series()
    {
        var optedIn = OnlySeries(("ann", 24)).Union(Asked(("bo", 24))).ToDictionary();
        var due = Due(optedIn, Meet("ann", "bo", 60, inSeries: false), Meet("ann", "bo", 120));
        Assert.Equal([("bo", 60), ("ann", 120)], due.Select(d => (d.Preparer.Id.Value, (int)(d.Start - Now).TotalMinutes)));
    }

    [Fact]
    public void A_1_1_is_in_a_series_when_either_calendar_shows_it_in_one() =>
        Assert.Equal([60], Minutes(Due(OnlySeries(("ann", 24)), Meet("ann", "bo", 60, inSeries: false), Meet("bo", "ann", 60))));

    [Fact]
    public void Each_of_the_two_gets_the_next_1_1_that_they_want_and_no_other_is_due() =>
        Gen.Select(
            Gen.Int[1, 400].Select(Gen.Bool).Array[0, 8],
            Gen.Int[1, 5].Select(Gen.Int[0, 2]).Array[2])
            .Sample((meetings, choices) =>
            {
                var upcoming = meetings.Select(m => Meet("ann", "bo", m.Item1, m.Item2)).ToArray();
                var optedIn = choices.Zip(["ann", "bo"], (c, who) => Chosen(who, c.Item1, (OptIn)c.Item2))
                    .SelectMany(c => c).ToDictionary();
                var due = Due(optedIn, upcoming).Select(d => d.Start).ToHashSet();

                var wanted = optedIn.Select(a =>
                    upcoming
                        .Where(o => a.Value.PreparesFor(o.Pair, o.InSeries))
                        .Select(o => o.Start)
                        .Order()
                        .Take(1)
                        .Where(start => start - Now <= a.Value.Lead.Length));
                Assert.Equal(wanted.SelectMany(s => s).ToHashSet(), due);
            });

    private enum OptIn
    {
        Nothing,
        Series,
        All,
    }

    private static Dictionary<PersonId, PersonSettings> Asked(params (string Who, int Hours)[] optedIn) =>
        optedIn.SelectMany(a => Chosen(a.Who, a.Hours, OptIn.All)).ToDictionary();

    private static Dictionary<PersonId, PersonSettings> OnlySeries(params (string Who, int Hours)[] optedIn) =>
        optedIn.SelectMany(a => Chosen(a.Who, a.Hours, OptIn.Series)).ToDictionary();

    /// <summary>Settings that request agendas for nothing, for all 1:1s, or only for series, which are turned on pair by pair.</summary>
    private static Dictionary<PersonId, PersonSettings> Chosen(string who, int hours, OptIn request) =>
        new()
        {
            [TestPeople.Id(who)] = new PersonSettings
            {
                PreparesAgendas = request == OptIn.All,
                PairsToPrepareFor =
                    request != OptIn.Series
                        ? PairSet.None
                        : Chart
                            .People.Where(p => p.Id != TestPeople.Id(who))
                            .Aggregate(PairSet.None, (pairs, p) => pairs.With(PairId.Of(TestPeople.Id(who), p.Id))),
                Lead = LeadTime.FromHours(hours)!,
            },
        };

    private static UpcomingOneOnOne Meet(string one, string other, int minutesAhead, bool inSeries = true) =>
        new(TestPeople.Id(one), TestPeople.Id(other), Now + Duration.FromMinutes(minutesAhead), inSeries);

    private static IEnumerable<int> Minutes(IEnumerable<DueAgenda> due) => due.Select(d => (int)(d.Start - Now).TotalMinutes);

    private static IReadOnlyList<DueAgenda> Due(Dictionary<PersonId, PersonSettings> optedIn, params UpcomingOneOnOne[] upcoming) =>
        AgendaPlan.At(Now, Chart, optedIn, upcoming);

    private static IEnumerable<string> Plan(Dictionary<PersonId, PersonSettings> optedIn, params UpcomingOneOnOne[] upcoming) =>
        Due(optedIn, upcoming).Select(d => $"{d.Preparer.Id}-{d.Other.Id}");
}
