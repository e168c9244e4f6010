using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>The number of reports in each status; <c>of</c> excludes those who are new, away or not known.</summary>
internal sealed record CountsJson(int Covered, int Of, int Slipping, int Overdue, int Never, int NewInRole, int Away)
{
    /// <summary>Present only when there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int NotKnown { get; init; }

    /// <summary>Null instead of zeros when the calendar could not be read.</summary>
    public static CountsJson? From(ManagerCoverage coverage) => coverage.Match<CountsJson?>(
        known => new CountsJson(
            known.Counts.Covered,
            known.Counts.Of,
            known.Counts.Slipping,
            known.Counts.Overdue,
            known.Counts.Never,
            known.Counts.NewInRole,
            known.Counts.Away)
        {
            NotKnown = known.Counts.NotKnown,
        },
        _ => null);
}
