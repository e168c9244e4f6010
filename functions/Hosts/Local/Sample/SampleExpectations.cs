using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>What the sample organisation was made to show, whatever the clock: for checking that readers and rules find it.</summary>
public static class SampleExpectations
{
    internal const string UnknownStatus = "Unknown";

    /// <summary>Each report of a manager whose calendar exists, with the status the two must have.</summary>
    public static IReadOnlyList<ExpectedStatus> Statuses { get; } =
    [
        .. from person in Roster.Read().People
           where person.Manager is not null && person.Status != UnknownStatus
           select new ExpectedStatus(RosterEntry.AddressOf(person.Manager!), person.Email, Enum.Parse<CoverageStatus>(person.Status!)),
    ];

    /// <summary>The manager whose calendar is missing, and who is named in nobody else's.</summary>
    public static string ManagerWithoutCalendar { get; } = WithoutCalendar(Roster.Read());

    /// <summary>Whose coverage has been rising over the last eight weeks.</summary>
    public static string RisingManager { get; } = RosterEntry.AddressOf("wei.chen");

    /// <summary>Whose coverage has been falling.</summary>
    public static string FallingManager { get; } = RosterEntry.AddressOf("fatima.benali");

    /// <summary>Whose coverage has stayed as it was.</summary>
    public static string SteadyManager { get; } = RosterEntry.AddressOf("lukasz.wojcik");

    private static string WithoutCalendar(Roster roster) => roster.People.Except(roster.CalendarOwners).Single().Email;
}

/// <param name="Manager">Address.</param>
/// <param name="Report">Address.</param>
/// <param name="Status">How the two stand.</param>
public sealed record ExpectedStatus(string Manager, string Report, CoverageStatus Status);
