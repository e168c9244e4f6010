namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Guesses from the headings which program wrote a list, so that we can say where in that program to find what is missing.
/// </summary>
internal sealed class ExportOrigin(ListRow headings)
{
    private const string ColumnsHint = "; or say which column it is with --columns manager=\"HEADING\"";

    private const string PowerShell =
        "export with PowerShell instead: "
        + "Get-MgUser -All -Property DisplayName,Mail,UserPrincipalName,UserType,AccountEnabled -ExpandProperty Manager"
        + " | Select-Object DisplayName,Mail,UserPrincipalName,UserType,AccountEnabled,"
        + "@{n='Manager';e={$_.Manager.AdditionalProperties.userPrincipalName}} | Export-Csv people.csv -Encoding utf8";

    private readonly HashSet<string> keys = [.. headings.Cells.Select(c => Heading.Key(c.Text))];

    public const string RemedyForEmail = "add one, or say which it is with --columns email=\"HEADING\"";

    public const string RemedyForName = "add one, or say which it is with --columns name=\"HEADING\"";

    public string RemedyForManager => (Source switch
    {
        Program.MicrosoftAdmin => $"the list of active users from the Microsoft 365 admin centre does not include it: {PowerShell}",
        Program.Entra => $"the list of users from the Entra portal does not include it: {PowerShell}",
        Program.Google => "in Google's admin console, choose Users, Download users, All user info columns: it has the column Manager Email",
        Program.Workday => "in Workday, add the fields Manager and Manager ID of the worker to the report",
        Program.BambooHr => "in BambooHR, add the fields Reporting to and Supervisor email to the report",
        Program.HiBob => "in HiBob, add the fields Reports to and Manager email to the report",
        Program.Personio => "in Personio, add the column Supervisor (Vorgesetzte/r) to the list of people before you export it",
        Program.SuccessFactors => "in SAP SuccessFactors, Employee Export (the user data file) has it as MANAGER",
        Program.Unknown or _ => "add a column with each manager's address, id or name",
    }) + ColumnsHint;

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
