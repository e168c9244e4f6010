using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>What the sample company must show at any time, for tests of readers and rules.</summary>
public static class SampleExpectations
{
    internal const string UnknownStatus = "Unknown";

    /// <summary>Each report of a manager whose calendar exists, with the status that the pair must have.</summary>
    public static IReadOnlyList<ExpectedStatus> Statuses { get; } =
    [
        .. from person in Roster.Read().People
           where person.Manager is not null && person.Status != UnknownStatus
           // Filtered in the line above; everybody with a manager has a status.
           select new ExpectedStatus(RosterEntry.AddressOf(person.Manager!), person.Email, Enum.Parse<CoverageStatus>(person.Status!)),
    ];

    /// <summary>The manager whose calendar is missing, and who is in no other calendar.</summary>
    public static string ManagerWithoutCalendar { get; } = WithoutCalendar(Roster.Read());

    /// <summary>The manager whose coverage has risen over the last eight weeks.</summary>
    public static string RisingManager { get; } = RosterEntry.AddressOf("wei.chen");

    /// <summary>The manager whose coverage has fallen.</summary>
    public static string FallingManager { get; } = RosterEntry.AddressOf("fatima.benali");

    /// <summary>The manager whose coverage has not changed.</summary>
    public static string SteadyManager { get; } = RosterEntry.AddressOf("lukasz.wojcik");

    private static string WithoutCalendar(Roster roster) => roster.People.Except(roster.CalendarOwners).Single().Email;
}

/// <param name="Manager">The manager's address.</param>
/// <param name="Report">The report's address.</param>
/// <param name="Status">The expected status.</param>
public sealed record ExpectedStatus(string Manager, string Report, CoverageStatus Status);
