using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of <c>explain --json</c>.</summary>
/// <param name="File">As it was found.</param>
/// <param name="Uid">The calendar's own.</param>
/// <param name="Start">An instant in UTC; of a series its first.</param>
/// <param name="Series">It repeats.</param>
/// <param name="OneOnOne">The verdict.</param>
/// <param name="Kind">For the calendar's owner where they are one of the two, else for the organiser; null when it is no 1:1 or nobody is known.</param>
/// <param name="People">Addresses of the distinct people.</param>
/// <param name="Reasons">The verdict first.</param>
internal sealed record ExplainJson(
    string File, string Uid, string Start, bool Series, bool OneOnOne, Relationship? Kind, IReadOnlyList<string> People, IReadOnlyList<string> Reasons)
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
