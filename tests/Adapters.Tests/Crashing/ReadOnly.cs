namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Of Core's classes with a call to wait for, those that <see cref="UseCase.All"/> does not hold. A new class stands in neither, and a test
/// fails.
/// </summary>
internal static class ReadOnly
{
    /// <summary>They write nothing.</summary>
    public static readonly string[] Names =
    [
        "WatchPoison",
        "DueSubscriptions",
        "DueAgendas",
        "DueCalendars",
        "ExportPersonalData",
        "CurrentOrganisation",
        "AddCheckIn",
        "ComposeDigest",
        "DigestInputs",
        "FitCheckIn",
        "RememberedAbsences",
        "ReviewCoverage",
        "ReviewPair",
        "CheckInsDue",
        "ReadSignals",
        "PreviewAgenda",
        "ReadAgenda",
        "OrganisationLibrary",
    ];
}
