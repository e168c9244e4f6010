
namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class RealExportsTests : ListOnDisk
{
    [Theory]
    [InlineData("people.csv", "ann", "bo -> ann", "cy -> bo")]
    [InlineData("alias-mail.csv", "ann", "bo -> ann")]
    [InlineData("heads-case.csv", "ann", "bo -> ann")]
    [InlineData("time_zone-space.csv", "ann", "bo -> ann")]
    [InlineData("entra-ps.csv", "ann", "bo -> ann")]
    [InlineData("workday.csv", "ann", "bo -> ann")]
    [InlineData("bamboo.csv", "ann", "bo -> ann")]
    [InlineData("google-admin.csv", "ann", "bo -> ann")]
    [InlineData("mgr-name.csv", "ann", "bo -> ann")]
    [InlineData("inactive-report-counted.csv", "ann", "bo -> ann")]
    public void An_export_is_read_without_changes(string file, params string[] lines)
    {
        var read = ValidFile(Fixture(file));

        Assert.Equal(lines, Lines(read));
        Assert.Empty(read.Warnings);
        Assert.Equal("Ann Lee", Person(read, "ann@contoso.example").Name);
    }

    [Fact]
    public void A_list_from_the_Entra_portal_is_refused_with_a_hint_to_the_export_that_includes_managers()
    {
        var fault = Assert.Single(Refused(Fixture("entra-users.csv")));

        Assert.Equal(1, fault.Line);
        Assert.StartsWith("no column was recognised as each person’s manager; the columns are userPrincipalName,", fault.What);
        Assert.StartsWith(
            "the list of users from the Entra portal does not include it: export with PowerShell instead: Get-MgUser", fault.Remedy);
        Assert.EndsWith("or say which column it is with --columns manager=\"HEADING\"", fault.Remedy);
    }

    [Fact]
    public void A_report_whose_manager_is_not_in_the_list_has_none()
    {
        var read = ValidFile(Fixture("gone-manager.csv"));

        Assert.Equal(["ann", "bo"], Lines(read));
        var warning = Assert.Single(read.Warnings);
        Assert.Equal(3, warning.Line);
        Assert.Equal("bo@contoso.example has no manager, because the manager 'gone@contoso.example' is not in the list", warning.What);
        Assert.Equal("add a row for them, correct it, or leave it blank.", warning.Remedy);
    }

    [Fact]
    public void A_row_without_an_address_is_left_out()
    {
        var read = ValidFile(Fixture("no-email.csv"));

        Assert.Equal(["ann"], Lines(read));
        Assert.Equal(
            ["no-email.csv:3: the row has no email address, so it is left out; write an address like ann@example.com"],
            Told(read.Warnings));
    }

    [Fact]
    public void A_note_says_how_many_people_have_left()
    {
        var note = Assert.Single(ValidFile(Fixture("bamboo.csv")).Notes);

        Assert.Equal(4, note.Line);
        Assert.Equal("1 person in the list has left, is inactive or is a guest, and is left out (line 4)", note.What);
    }

    public static TheoryData<string, string> Exports => new()
    {
        { "Get-MgUser", "\"DisplayName\",\"Id\",\"Mail\",\"UserPrincipalName\",\"AccountEnabled\",\"Manager\"\nAnn Lee,a1,ann@x.org,ann@x.org,True,\nBo Ek,b2,bo@x.org,bo@x.org,True,ann@x.org\nDi Ray,d3,di@x.org,di@x.org,False,ann@x.org\n" },
        { "Get-MgUser, the manager by id", "DisplayName,Id,Mail,ManagerId\nAnn Lee,a1,ann@x.org,\nBo Ek,b2,bo@x.org,A1\n" },
        { "Get-ADUser", "#TYPE Microsoft.ActiveDirectory.Management.ADUser\nName,mail,DistinguishedName,Enabled,Manager\nAnn Lee,ann@x.org,\"CN=Ann Lee,OU=X,DC=x,DC=org\",True,\nBo Ek,bo@x.org,\"CN=Bo Ek,OU=X,DC=x,DC=org\",True,\"CN=Ann Lee,OU=X,DC=x,DC=org\"\n" },
        { "Microsoft 365 admin centre", "Block credential,Display name,First name,Last name,Object Id,Proxy addresses,Title,User principal name,Manager\nFalse,Ann Lee,Ann,Lee,a1,SMTP:ann@x.org+smtp:lee@x.org,Lead,ann@x.org,\nFalse,Bo Ek,Bo,Ek,b2,SMTP:bo@x.org,Dev,bo@x.org,Ann Lee\nTrue,Di Ray,Di,Ray,d3,,,di@x.org,Ann Lee\n" },
        { "Workday", "All Active Workers\n2026-11-29\n\nEmployee ID,Worker,Email - Primary Work,Worker's Manager,Manager ID,Hire Date,Termination Date\n00012,Ann Lee,ann@x.org,,,2015-01-01,\n00013,Bo Ek (On Leave),bo@x.org,Ann Lee,00012,2020-01-01,\n00014,Di Ray (Terminated),di@x.org,Ann Lee,00012,2020-01-01,2025-01-31\n" },
        { "BambooHR", "employeeNumber,firstName,lastName,workEmail,supervisor,supervisorEId,status,homeEmail\n1,Ann,Lee,ann@x.org,,,Active,a@home.example\n2,Bo,Ek,bo@x.org,\"Lee, Ann\",1,Active,b@home.example\n" },
        { "HiBob", "Employee ID,Display name,Email,Reports to,Manager email,Start date,Status\n1,Ann Lee,ann@x.org,,,2015-01-01,Employed\n2,Bo Ek,bo@x.org,Ann Lee,ann@x.org,2016-01-01,Employed\n3,Di Ray,di@x.org,Ann Lee,ann@x.org,2016-01-01,Leaver\n" },
        { "Personio in German", "Vorname;Nachname;E-Mail;Status;Position;Vorgesetzte/r;Anstelldatum;Ende des Arbeitsverhältnisses\nAnn;Lee;ann@x.org;Aktiv;Leitung;;01.01.2015;\nBo;Ek;bo@x.org;Auszeit;Entwicklung;Ann Lee;01.01.2016;\nDi;Ray;di@x.org;Inaktiv;Entwicklung;Ann Lee;01.01.2016;31.01.2025\n" },
        { "Personio in French", "Prénom;Nom;E-mail;Statut;Responsable hiérarchique\nAnn;Lee;ann@x.org;Actif;\nBo;Ek;bo@x.org;En congé;Ann Lee\nDi;Ray;di@x.org;Inactif;Ann Lee\n" },
        { "Personio in Spanish", "Nombre;Apellidos;Correo electrónico;Estado;Responsable\nAnn;Lee;ann@x.org;Activo;\nBo;Ek;bo@x.org;De baja;Ann Lee\nDi;Ray;di@x.org;Inactivo;Ann Lee\n" },
        { "SAP SuccessFactors", "STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,EMAIL,MANAGER,HR,TIMEZONE\nSTATUS,USERID,Username,First Name,Last Name,Email,Manager,Human Resource,Timezone\nactive,alee,alee,Ann,Lee,ann@x.org,NO_MANAGER,NO_HR,Europe/Berlin\nactive,bek,bek,Bo,Ek,bo@x.org,alee,NO_HR,Europe/Berlin\ninactive,dray,dray,Di,Ray,di@x.org,alee,NO_HR,Europe/Berlin\n" },
        { "Excel, with a line for its separator", "sep=;\nemail;name;manager\nann@x.org;Ann Lee;\nbo@x.org;Bo Ek;ann@x.org\n" },
        { "Workday, with marks behind names", "Worker,Primary Work Email,Business Title,Supervisory Organization,Reports To,Worker Status\nAnn Lee,ann@x.org,Lead,Top (Ann Lee),,Active\nBo Ek [C],bo@x.org,Dev,Top (Ann Lee),Ann Lee,Active\n" },
        { "BambooHR, names turned round", "Employee #,\"Last name, First name\",Job Title,Reporting to,Work Email,Status\n1,\"Lee, Ann\",Lead,,ann@x.org,Active\n2,\"Ek, Bo\",Dev,\"Lee, Ann\",bo@x.org,Active\n" },
        { "Personio in English", "First name,Last name,Email,Status,Supervisor,Hire date,Termination date\nAnn,Lee,ann@x.org,Active,,2015-01-01,\nBo,Ek,bo@x.org,Leave,Ann Lee,2016-01-01,\n" },
        { "SAP SuccessFactors, display names", "User/Employee ID,Username,First Name,Last Name,Email,Manager User ID,Status\n1,alee,Ann,Lee,ann@x.org,NO_MANAGER,active\n2,bek,Bo,Ek,bo@x.org,1,active\n" },
        { "Get-MgUser, with both names of the manager", "DisplayName,UserPrincipalName,Mail,ManagerDisplayName,ManagerUPN,AccountEnabled\nAnn Lee,ann@x.org,ann@x.org,,,True\nBo Ek,bo@x.org,bo@x.org,Ann Lee,ann@x.org,True\n" },
        { "Microsoft 365 admin centre, pasted from Excel", "Display name\tUser principal name\tManager\tBlock credential\nAnn Lee\tann@x.org\t\tFALSE\nBo Ek\tbo@x.org\tAnn Lee\tFALSE\n" },
        { "HiBob in German", "Mitarbeiter-ID;Anzeigename;E-Mail;Führungskraft;E-Mail der Führungskraft;Startdatum;Status\n1;Ann Lee;ann@x.org;;;01.01.2015;Aktiv\n2;Bo Ek;bo@x.org;Ann Lee;ann@x.org;01.01.2016;Aktiv\n" },
        { "Google admin console", "First Name [Required],Last Name [Required],Email Address [Required],Recovery Email,Work Secondary Email,Manager Email,Status [READ ONLY]\nAnn,Lee,ann@x.org,a@home.example,,,Active\nBo,Ek,bo@x.org,b@home.example,b.ek@x.org,ann@x.org,Active\nDi,Ray,di@x.org,,,ann@x.org,Suspended\n" },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void Each_export_is_recognised_by_its_headings(string program, string text)
    {
        var read = Valid(text);

        Assert.True(read.Warnings.Count == 0, $"{program}: {string.Join('\n', read.Warnings)}");
        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.Equal(["Ann Lee", "Bo Ek"], read.Organisation.Chart.People.Select(p => p.Name));
    }

    [Theory]
    [InlineData("Users|Org Unit Path [Required]", "Google")]
    [InlineData("Worker|Business Title", "Workday")]
    [InlineData("Employee #|Status", "BambooHR")]
    [InlineData("Name|Employee ID in company", "HiBob")]
    [InlineData("Name|Anstelldatum", "Personio")]
    [InlineData("USERID|USERNAME|FIRSTNAME", "SuccessFactors")]
    [InlineData("Display name|User principal name|Block credential", "Microsoft 365 admin centre")]
    public void Without_managers_the_error_says_where_to_find_them_in_that_program(string headings, string program)
    {
        var remedies = Refused(Write($"Work email,{headings.Replace('|', ',')}\nann@x.org,a,b,c\n")).Select(f => f.Remedy);

        Assert.Contains(remedies, r => r is not null && r.Contains(program) && r.Contains("--columns manager="));
    }
}
