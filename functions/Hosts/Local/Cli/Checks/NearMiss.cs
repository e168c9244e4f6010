using System.Numerics;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Checks;

/// <summary>
/// Meetings that only one thing keeps from being a 1:1, so that the reader can tell whether they should be. Cancelled and private
/// meetings are left out, because somebody made them so on purpose.
/// </summary>
internal static class NearMiss
{
    private const Obstacles Deliberate = Obstacles.Cancelled | Obstacles.Private;

    public static bool Is(Recognition recognition, OrgChart chart)
    {
        var obstacles = recognition.Obstacles;
        if (recognition.IsOneOnOne)
        {
            return recognition.Meeting.Time.Duration < OneOnOne.MinCounted && CountInLine(recognition.People, chart) == 1;
        }

        return BitOperations.PopCount((uint)obstacles) == 1 && (obstacles & Deliberate) == 0 && recognition.People.Count is 2 or 3
            && CountInLine(recognition.People, chart) == 1;
    }

    /// <summary>How many pairs of a manager and their report there are among these people.</summary>
    private static int CountInLine(IReadOnlyList<Participant> people, OrgChart chart) => people.Count(
        report => people.Any(
            manager => report.Person is { } one && manager.Person is { } other && other.Id != one.Id
                && chart.Relationship(other.Id, one.Id) == Relationship.DirectReport));
}
