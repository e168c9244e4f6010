using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
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
/// <param name="Changes">The occurrences of a series that differ from the first; absent when there are none.</param>
internal sealed record ExplainJson(
    string File,
    string Uid,
    string Start,
    bool Series,
    bool OneOnOne,
    Relationship? Kind,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ChangeJson>? Changes)
{
    public static ExplainJson From(Explanation explanation) => new(
        explanation.Meeting.File,
        explanation.Meeting.Uid,
        ChangeJson.Iso(explanation.Start),
        explanation.Meeting.IsSeries,
        explanation.Recognition.IsOneOnOne,
        explanation.Kind,
        ChangeJson.PeopleOf(explanation.Recognition),
        explanation.Reasons,
        explanation.Changes.Count == 0 ? null : [.. explanation.Changes.Select(ChangeJson.From)]);
}

/// <summary>An occurrence that differs from the first one of its series.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Original">When it was to start, in UTC.</param>
/// <param name="Start">When it starts, in UTC.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="OneOnOne">Whether it is a 1:1.</param>
/// <param name="People">The addresses of the people in it.</param>
/// <param name="Reasons">Why, conclusion first.</param>
internal sealed record ChangeJson(
    int Line, string Original, string Start, int Minutes, bool OneOnOne, IReadOnlyList<string> People, IReadOnlyList<string> Reasons)
{
    public static ChangeJson From(OccurrenceExplanation change) => new(
        change.Change.Line,
        Iso(change.Change.Original),
        Iso(change.Start),
        (int)change.Change.Event.Time.Duration.TotalMinutes,
        change.Verdict.Recognition.IsOneOnOne,
        PeopleOf(change.Verdict.Recognition),
        change.Verdict.Reasons);

    public static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static IReadOnlyList<string> PeopleOf(Recognition recognition) =>
        [.. recognition.People.Select(p => (p.Person?.Email ?? p.Address).Value)];
}
