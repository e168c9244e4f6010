using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class HeadingsTests : ListOnDisk
{
    [Theory]
    [InlineData("email", "E-Mail|E_MAIL|e mail|Work Email|Email Address [Required]|Primary Work Email|E-Mail-Adresse|Adresse e-mail|courriel|Correo electrónico|mail")]
    [InlineData("sign_in_name", "User Principal Name|userPrincipalName|Benutzerprinzipalname")]
    [InlineData("name", "Display name|displayName|Full Name|Worker|Anzeigename|Nom complet|Nombre completo|DISPLAY_NAME")]
    [InlineData("first_name", "First name|givenName|Vorname|Prénom|Prenom|Nombre de pila|FIRSTNAME")]
    [InlineData("last_name", "surname|Last Name [Required]|Nachname|Nom de famille|Apellidos")]
    [InlineData("name_last_first", "Last name, First name|Nachname, Vorname")]
    [InlineData("manager", "Manager|Reports To|Reporting to|reports_to|Supervisor|Line-Manager|Worker's Manager|Vorgesetzte/r|Vorgesetzter|Führungskraft|Fuhrungskraft|Responsable hiérarchique|N+1|Jefe directo|Reporta a")]
    [InlineData("manager_email", "Manager Email|Manager's email|ManagerUPN|supervisorEmail|E-Mail des Vorgesetzten|E-mail du responsable|Correo del responsable")]
    [InlineData("manager_id", "Manager ID|manager_id|supervisorEId|Personalnummer des Vorgesetzten|Matricule du responsable|ID del jefe")]
    [InlineData("id", "Employee #|Employee ID|objectId|Object Id|Personalnummer|Matricule|Número de empleado|USERID")]
    [InlineData("title", "Job Title|jobTitle|Business Title|Employee Title|Stellenbezeichnung|Intitulé du poste|Puesto")]
    [InlineData("language", "Language|preferredLanguage|Preferred Language|Sprache|Langue|Idioma")]
    [InlineData("time_zone", "Time Zone|timezone|TIME-ZONE|Zeitzone|Fuseau horaire|Zona horaria")]
    [InlineData("manager_since", "Manager Since|managerSince")]
    [InlineData("status", "Status [READ ONLY]|Employment Status|Beschäftigungsstatus|Statut|Estado")]
    [InlineData("active", "accountEnabled|Account Enabled|Active|Aktiv")]
    [InlineData("blocked", "Block credential|Suspended")]
    [InlineData("hire_date", "Hire Date|hireDate|Start date|Eintrittsdatum|Date d'embauche|Date d’embauche|Fecha de contratación")]
    [InlineData("leave_date", "Termination Date|terminationDate|employeeLeaveDateTime|Austrittsdatum|Date de départ|Fecha de baja")]
    [InlineData("type", "userType|Type|RecipientTypeDetails")]
    [InlineData("aliases", "Aliases|proxyAddresses|Proxy addresses|Work Secondary Email")]
    public void A_column_is_recognised_by_all_its_names(string column, string headings) => Assert.All(
        headings.Split('|'),
        heading => Assert.Equal(column, ColumnNames.Find(heading) is { } known ? Heading.NameOf(known.Column) : heading));

    [Theory]
    [InlineData("Home Email")]
    [InlineData("Recovery Email")]
    [InlineData("Personal email")]
    [InlineData("Vertragsende")]
    [InlineData("Kündigungsdatum")]
    [InlineData("Alias")]
    [InlineData("HR Manager")]
    [InlineData("Manager Level 2")]
    [InlineData("Department")]
    public void Headings_with_another_meaning_are_not_used(string heading) => Assert.Null(ColumnNames.Find(heading));

    [Fact]
    public void The_better_of_several_names_for_one_column_is_used()
    {
        var read = Valid(
            "Work Email,Email,Name,Supervisor,Manager\na@home.example,ann@x.org,Ann,Cy,\nb@home.example,bo@x.org,Bo,Cy,ann@x.org\n");

        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.Equal([null, "email", "name", null, "manager"], read.Columns.Select(c => c.Meaning));
        Assert.Equal("Supervisor", read.Columns[3].Heading);
    }

    [Fact]
    public void The_user_can_say_which_column_is_which()
    {
        var columns = new Dictionary<string, string> { ["manager"] = "answers to", ["email"] = "Kontakt" };
        var options = new PeopleListOptions { Columns = columns };

        var read = Valid("Kontakt,Email,Name,Manager,Answers To\nann@x.org,x@y.z,Ann,x@y.z,\nbo@x.org,y@y.z,Bo,y@y.z,ann@x.org\n", options);

        Assert.Equal(["ann", "bo -> ann"], Lines(read));
    }

    [Fact]
    public void A_column_named_by_the_user_must_exist()
    {
        var options = new PeopleListOptions { Columns = new Dictionary<string, string> { ["manager"] = "Reprots to" } };

        var fault = Refused(Write("Email,Name,Reports to\nann@x.org,Ann,\n"), options)[0];

        Assert.Equal("there is no column 'Reprots to', which --columns names as manager", fault.What);
        Assert.Equal("name one of Email, Name, Reports to. Did you mean 'Reports to'?", fault.Remedy);
    }

    [Fact]
    public void Everything_missing_is_reported_at_once()
    {
        var faults = Refused(Write("team,city\na,b\n"));

        Assert.Equal(
            ["people’s email addresses", "people’s names", "each person’s manager"],
            faults.Select(f => f.What.Replace("no column was recognised as ", "").Replace("; the columns are team, city", "")));
        Assert.Equal("add one, or say which it is with --columns email=\"HEADING\"", faults[0].Remedy);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void German_headings_are_read_in_every_encoding(string encoding)
    {
        const string text = "E-Mail;Anzeigename;Führungskraft\njorg@x.org;Jörg Müller;\nzoe@x.org;Zoë Ångström;Jörg Müller\n";
        var bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? System.Text.Encoding.GetEncoding(encoding);

        var read = ValidFile(Write([.. bytes.Preamble, .. bytes.GetBytes(text)]));

        Assert.Equal(["jorg", "zoe -> jorg"], Lines(read));
    }
}
