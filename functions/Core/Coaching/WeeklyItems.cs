using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// One thing a week for the Coach tab: ideas, openers, readings and statements in turn. The week alone decides, so that we need not store
/// who saw what, and everybody with the same roles can talk about the same thing. Nothing is repeated before all have been shown, which
/// takes at least <see cref="MinCount"/> weeks.
/// </summary>
public sealed class WeeklyItems
{
    /// <summary>The weeks of a year.</summary>
    public const int MinCount = 52;

    // A Monday.
    private static readonly LocalDate FirstMonday = new(1, 1, 1);

    private WeeklyItems(IReadOnlyList<WeeklyItem> all) => All = all;

    /// <summary>In the order in which they are shown; the first follows the last.</summary>
    public IReadOnlyList<WeeklyItem> All { get; }

    /// <summary>The items for somebody in at least one of these roles.</summary>
    /// <param name="language">What people read. Readings in another language are not among the items.</param>
    /// <param name="roles">At least one.</param>
    public static WeeklyItems In(IMessages language, IReadOnlyCollection<CoachingRole> roles)
    {
        bool IsFor(IEnumerable<CoachingRole> those) => those.Any(roles.Contains);
        var own = language.Tag.Split('-')[0];
        return new WeeklyItems(InTurn(
            [.. IdeaCatalogue.In(language).All.Where(i => IsFor(i.For)).Select(i => new WeeklyItem.OfIdea(i))],
            [.. OpenerList.In(language).All.Where(o => IsFor(o.For)).Select(o => new WeeklyItem.OfOpener(o))],
            [.. TacticalExercise.In(language).Statements.Select(s => new WeeklyItem.OfStatement(s))],
            [.. ReadingList.In(language).All.Where(r => r.Language == own && IsFor(r.For)).Select(r => new WeeklyItem.OfReading(r))]));
    }

    /// <summary>The roles that somebody has in all of their 1:1s together. Managers are reports, too, but learn to lead first.</summary>
    public static IReadOnlyList<CoachingRole> RolesOf(PersonId person, OrgChart chart)
    {
        if (!chart.IsManager(person))
        {
            return [CoachingRole.Report, CoachingRole.Peer];
        }

        return chart.DirectReportsOf(person).Any(report => chart.IsManager(report.Id))
            ? [CoachingRole.Manager, CoachingRole.ManagerOfManagers]
            : [CoachingRole.Manager];
    }

    /// <summary>The Monday of the week of this day.</summary>
    public static LocalDate MondayOf(LocalDate day) => day.PlusDays(-((int)day.DayOfWeek - 1));

    /// <summary>The item of the week that contains this day.</summary>
    public WeeklyItem At(LocalDate day) => All[Period.DaysBetween(FirstMonday, MondayOf(day)) / 7 % All.Count];

    /// <summary>Spreads each list evenly over the whole, so that no kind comes in a row.</summary>
    private static List<WeeklyItem> InTurn(params IReadOnlyList<WeeklyItem>[] kinds) =>
        [.. kinds.Index()
            .SelectMany(kind => kind.Item.Index().Select(i => (Place: (i.Index + 0.5) / kind.Item.Count, Kind: kind.Index, i.Item)))
            .OrderBy(each => each.Place).ThenBy(each => each.Kind)
            .Select(each => each.Item)];
}
