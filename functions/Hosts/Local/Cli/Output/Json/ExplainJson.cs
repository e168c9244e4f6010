using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of <c>explain --json</c>.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Uid">The UID in the calendar.</param>
/// <param name="Start">When it starts, in UTC; for a series, its first occurrence.</param>
/// <param name="Series">Whether it repeats.</param>
/// <param name="OneOnOne">Whether it is a 1:1.</param>
/// <param name="Kind">See <see cref="Explanation.Kind"/>.</param>
/// <param name="People">The addresses of the people in it.</param>
/// <param name="Reasons">Why, conclusion first.</param>
internal sealed record ExplainJson(
    string File,
    string Uid,
    string Start,
    bool Series,
    bool OneOnOne,
    Relationship? Kind,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Reasons)
{
    public static ExplainJson From(Explanation explanation) => new(
        explanation.Meeting.File,
        explanation.Meeting.Uid,
        InstantPattern.ExtendedIso.Format(explanation.Start),
        explanation.Meeting.IsSeries,
        explanation.Recognition.IsOneOnOne,
        explanation.Kind,
        [.. explanation.Recognition.People.Select(p => (p.Person?.Email ?? p.Address).Value)],
        explanation.Reasons);
}
