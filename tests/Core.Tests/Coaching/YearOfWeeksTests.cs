using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>Simulates somebody who opens the Coach tab once a week, over the content that comes with the product.</summary>
public sealed class YearOfWeeksTests
{
    private static readonly LocalDate Monday = new(2026, 11, 30);

    /// <summary>Each role alone, and the roles that people have together.</summary>
    private static readonly CoachingRole[][] Roles =
    [
        .. Enum.GetValues<CoachingRole>().Select(role => new[] { role }),
        [CoachingRole.Report, CoachingRole.Peer],
        [CoachingRole.Manager, CoachingRole.ManagerOfManagers],
    ];

    public static TheoryData<string, string> RolesByLanguage { get; } =
        [.. from tag in Languages.ByTag.Keys from roles in Roles select (tag, string.Join('+', roles))];

    [Theory]
    [MemberData(nameof(RolesByLanguage))]
    public void Nothing_repeats_within_a_year_whichever_week_it_begins_in(string tag, string roles)
    {
        var items = WeeklyItems.In(Languages.ByTag[tag], [.. roles.Split('+').Select(Enum.Parse<CoachingRole>)]);

        Assert.All(
            Enumerable.Range(0, items.All.Count),
            start => Assert.Distinct(Year(items, Monday.PlusWeeks(start)).Select(week => week.Item.Key)));
    }

    [Theory]
    [MemberData(nameof(RolesByLanguage))]
    public void Everything_that_somebody_sees_is_for_their_role(string tag, string roles)
    {
        var all = roles.Split('+').Select(Enum.Parse<CoachingRole>).ToList();

        Assert.All(WeeklyItems.In(Languages.ByTag[tag], all).All, item => Assert.True(
            item.Match(idea => idea.For, opener => opener.For, reading => reading.For, _ => all).Intersect(all).Any(), item.Key));
    }

    [Theory]
    [MemberData(nameof(RolesByLanguage))]
    public void What_there_is_to_read_in_a_week_is_in_the_language_of_the_reader(string tag, string roles) =>
        Assert.All(
            WeeklyItems.In(Languages.ByTag[tag], [.. roles.Split('+').Select(Enum.Parse<CoachingRole>)]).All.OfType<WeeklyItem.OfReading>(),
            item => Assert.Equal(tag.Split('-')[0], item.Reading.Language));

    [Fact]
    public void A_manager_of_each_language_has_something_to_read() =>
        Assert.All(Languages.ByTag.Values, language => Assert.Contains(
            WeeklyItems.In(language, [CoachingRole.Manager]).All, item => item is WeeklyItem.OfReading));

    /// <summary>A change of the content changes these lists: delete them, run this again and read the difference.</summary>
    [Fact]
    public void What_each_role_sees_in_52_weeks_is_written_down() =>
        Assert.All(Enum.GetValues<CoachingRole>(), role => Snapshots.Match(
            $"What the Coach tab shows a {role} in 52 weeks:\n" + string.Concat(
                Year(WeeklyItems.In(Languages.English, [role]), Monday).Select(week => $"{week.Day:yyyy-MM-dd}: {week.Item.Key}\n")),
            $"year-{role}.txt",
            "Coaching"));

    [Fact]
    public void The_item_stays_from_Monday_to_Sunday()
    {
        var items = WeeklyItems.In(Languages.English, [CoachingRole.Manager]);

        Assert.Single(Enumerable.Range(0, 7).Select(day => items.At(Monday.PlusDays(day)).Key).Distinct());
        Assert.NotEqual(items.At(Monday).Key, items.At(Monday.PlusWeeks(1)).Key);
        Assert.Equal(Monday, WeeklyItems.MondayOf(Monday.PlusDays(6)));
    }

    private static IEnumerable<(LocalDate Day, WeeklyItem Item)> Year(WeeklyItems items, LocalDate from) =>
        Enumerable.Range(0, WeeklyItems.MinCount).Select(week => (from.PlusWeeks(week), items.At(from.PlusWeeks(week))));
}
