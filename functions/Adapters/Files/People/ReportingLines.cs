using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Who reports to whom. People who report to each other in a circle have no manager; everybody below them keeps theirs.</summary>
internal static class ReportingLines
{
    /// <param name="people">Each person once, with managers from the list only, and with unique addresses.</param>
    /// <param name="lines">The line of each in the file.</param>
    /// <param name="faults">Receives the circles.</param>
    public static OrgChart Chart(IReadOnlyList<Person> people, IReadOnlyList<int> lines, PeopleListFaults faults) =>
        OrgChart.Create(people).Match(chart => chart, found => Again(WithoutCircles(people, found, lines, faults)));

    private static OrgChart Again(List<Person> people)
    {
        ListedOrganisation.FreeMemory(people.Count); // What it took to find the circles.
        return Chart(people);
    }

    private static OrgChart Chart(IEnumerable<Person> people) => OrgChart.Create(people).Match(
        chart => chart, found => throw new InvalidOperationException($"The list is still invalid: {found[0].Kind}."));

    private static List<Person> WithoutCircles(
        IReadOnlyList<Person> everybody, IReadOnlyList<OrgChartFault> found, IReadOnlyList<int> lineOf, PeopleListFaults faults)
    {
        var cycles = found.Where(f => f.Kind == OrgChartFaultKind.Cycle).ToList();
        var inCircles = cycles.SelectMany(f => f.People).ToHashSet();
        var byId = everybody.Index().Where(p => inCircles.Contains(p.Item.Id)).ToDictionary(p => p.Item.Id);
        foreach (var circle in cycles.Select(f => f.People.Select(id => byId[id]).ToList()))
        {
            var lines = circle.Select(p => lineOf[p.Index]).Order().ToList();
            if (circle.Count == 1)
            {
                faults.Warn(lines[0], say => say.ListOwnManager(circle[0].Item.Email.Value), say => say.ListLeaveBlankAtTop);
            }
            else
            {
                string[] people = [.. circle.Select(p => p.Item.Email.Value)], all = [.. lines.Select(Designation.Of)];
                faults.Warn(lines[0], say => say.ListCircle(people, all), say => say.ListCorrectOneManager);
            }
        }

        return [.. everybody.Select(p => inCircles.Contains(p.Id) ? p with { Manager = null } : p)];
    }
}
