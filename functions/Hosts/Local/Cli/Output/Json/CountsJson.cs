using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>How many reports stand how; <c>of</c> leaves out those new and away.</summary>
internal sealed record CountsJson(int Covered, int Of, int Slipping, int Overdue, int Never, int NewInRole, int Away)
{
    /// <summary>Null where the calendar could not be read: never a wrong zero.</summary>
    public static CountsJson? From(ManagerCoverage coverage) => coverage.Match<CountsJson?>(
        known => new CountsJson(
            known.Counts.Covered, known.Counts.Of, known.Counts.Slipping, known.Counts.Overdue, known.Counts.Never, known.Counts.NewInRole, known.Counts.Away),
        _ => null);
}
