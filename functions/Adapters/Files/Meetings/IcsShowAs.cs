using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// How an event shows its time to others. Microsoft's programs, and Apple's for Exchange calendars, provide more detail than the standard
/// allows.
/// </summary>
internal static class IcsShowAs
{
    // MS-OXCICAL describes the first two; OUTOFOFFICE is what older Exchange servers write.
    private static readonly string[] Names = ["X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS", "X-APPLE-EWS-BUSYSTATUS"];

    public static ShowAs Of(IcsComponent component) =>
        Names.Select(component.Text).FirstOrDefault(text => text is not null)?.ToUpperInvariant() switch
        {
            "FREE" => ShowAs.Free,
            "BUSY" => ShowAs.Busy,
            "TENTATIVE" => ShowAs.Tentative,
            "OOF" or "OUTOFOFFICE" => ShowAs.OutOfOffice,
            "WORKINGELSEWHERE" => ShowAs.WorkingElsewhere,
            _ => Standard(component.Text("TRANSP"), component.Text("STATUS")),
        };

    private static ShowAs Standard(string? transparency, string? status) =>
        (transparency?.ToUpperInvariant(), status?.ToUpperInvariant()) switch
        {
            ("TRANSPARENT", _) => ShowAs.Free,
            (_, "TENTATIVE") => ShowAs.Tentative,
            _ => ShowAs.Busy,
        };
}
