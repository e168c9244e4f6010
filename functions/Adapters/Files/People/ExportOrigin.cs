using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Guesses from the headings which program wrote a list, so that we can say where in that program to find what is missing.
/// </summary>
internal sealed class ExportOrigin(ListRow headings)
{
    private const string PowerShell =
        "Get-MgUser -All -Property DisplayName,Mail,UserPrincipalName,UserType,AccountEnabled -ExpandProperty Manager"
        + " | Select-Object DisplayName,Mail,UserPrincipalName,UserType,AccountEnabled,"
        + "@{n='Manager';e={$_.Manager.AdditionalProperties.userPrincipalName}} | Export-Csv people.csv -Encoding utf8";

    private readonly HashSet<string> keys = [.. headings.Cells.Select(c => Heading.Key(c.Text))];

    public string RemedyForManager(IFileFaultsMessages say) => say.ListOrSayManager(Source switch
    {
        Program.MicrosoftAdmin => say.ListExportAdmin(PowerShell),
        Program.Entra => say.ListExportEntra(PowerShell),
        Program.Google => say.ListExportGoogle,
        Program.Workday => say.ListExportWorkday,
        Program.BambooHr => say.ListExportBambooHr,
        Program.HiBob => say.ListExportHiBob,
        Program.Personio => say.ListExportPersonio,
        Program.SuccessFactors => say.ListExportSuccessFactors,
        Program.Unknown or _ => say.ListAddManagerColumn,
    });

    private enum Program
    {
        Unknown,
        MicrosoftAdmin,
        Entra,
        Google,
        Workday,
        BambooHr,
        HiBob,
        Personio,
        SuccessFactors,
    }

    private Program Source => keys switch
    {
        _ when HasAny("blockcredential", "softdeletiontimestamp", "licenses") && HasAny("userprincipalname") => Program.MicrosoftAdmin,
        _ when HasAny("userprincipalname") => Program.Entra,
        _ when HasAny("orgunitpath", "orgunitpathrequired") => Program.Google,
        _ when HasAny("worker", "primaryworkemail", "emailprimarywork", "businesstitle", "supervisoryorganization") => Program.Workday,
        _ when HasAny("lastnamefirstname", "employeenumber") && HasAny("workemail", "status", "jobtitle") => Program.BambooHr,
        _ when HasAny("employeeidincompany", "site", "lifecyclestatus") => Program.HiBob,
        _ when HasAny("anstelldatum", "weeklyhours", "subcompany", "wochenarbeitsstunden") => Program.Personio,
        _ when HasAny("userid") && HasAny("username", "jobcode", "division") => Program.SuccessFactors,
        _ => Program.Unknown,
    };

    private bool HasAny(params string[] some) => some.Any(keys.Contains);
}
