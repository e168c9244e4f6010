using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>The number of reports in each status; <c>of</c> excludes those who are new, away or not known.</summary>
internal sealed record CountsJson(
    int Covered,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Of,
    int Slipping,
    int Overdue,
    int Never,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? NewInRole,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Away)
{
    /// <summary>Present only when there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int NotKnown { get; init; }

    /// <summary>Present, and true, only where <c>of</c>, <c>newInRole</c>, <c>away</c> and <c>notKnown</c> are left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SomeDoNotCount { get; init; }

    /// <summary>For the manager whose reports they are; null instead of zeros when the calendar could not be read.</summary>
    public static CountsJson? From(ManagerCoverage coverage) => coverage.Match<CountsJson?>(known => Exact(known.Counts), _ => null);

    /// <summary>For readers of a digest; null instead of zeros when the calendar could not be read.</summary>
    public static CountsJson? ToOthers(ManagerCoverage coverage) => coverage.Match<CountsJson?>(
        known => known.Counts is { IsVague: true } vague
            ? new CountsJson(vague.Covered, null, vague.Slipping, vague.Overdue, vague.Never, null, null) { SomeDoNotCount = true }
            : From(coverage),
        _ => null);

    private static CountsJson Exact(CoverageCounts counts) =>
        new(counts.Covered, counts.Of, counts.Slipping, counts.Overdue, counts.Never, counts.NewInRole, counts.Away)
        {
            NotKnown = counts.NotKnown,
        };
}
