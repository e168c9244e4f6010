namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// The classes of Core with asynchronous calls that <see cref="UseCase.All"/> does not contain. A new class is in neither, and a test
/// fails.
/// </summary>
internal static class ReadOnly
{
    /// <summary>These write nothing.</summary>
    public static readonly string[] Names =
    [
        "WatchPoison",
        "DiagnoseQueues",
        "DiagnoseSubscriptions",
        "DueSubscriptions",
        "DueAgendas",
        "DueCalendars",
        "ExportPersonalData",
        "CurrentOrganisation",
        "AddCheckIn",
        "ComposeDigest",
        "ComposePreview",
        "ComposeRequest",
        "DigestInputs",
        "FitCheckIn",
        "RememberedAbsences",
        "ReadCoverage",
        "ReadFigures",
        "ReviewCoverage",
        "ReviewPair",
        "CheckInsDue",
        "ReadSignals",
        "ReadPreview",
        "ReadSettings",
        "ReadAgenda",
        "AgendaLanguage",
        "OrganisationLibrary",
        "CalendarFreeBusy",
        "NoFreeBusy",
        "FindTimes",
        "ReadRequests",
        "ReadAssistantCalls",
        "AssistantAccess",
        "ReadMyActions",
        "ReadCapacity",

        // It writes, but what it seals differs each time: SealedDocumentsTests kills it.
        "ResealText",
    ];
}
