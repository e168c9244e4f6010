using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Shapes in which programs export three people: Ann, Bo who reports to her, and Cy who reports to Bo.</summary>
public sealed class ExportShapesTests : ListOnDisk
{
    private static readonly string[] Three = ["ann", "bo -> ann", "cy -> bo"];

    [Theory]
    // Workday: a band above the headings, the address of work, several managers.
    [InlineData("Worker Information,,,Manager,\nWorker,Employee ID,Email Address - Work,Manager,Manager ID\nAnn Lee,1,ann@x.org,,\nBo Ek,2,bo@x.org,Ann Lee,1\nCy Oz,3,cy@x.org,Bo Ek,2\n")]
    [InlineData("Worker,Email - Work,Manager - Level 01,Manager - Level 02,Worker's Manager(s)\nAnn Lee,ann@x.org,,,\nBo Ek,bo@x.org,Ann Lee,,Ann Lee\nCy Oz,cy@x.org,Ann Lee,Bo Ek,Bo Ek\n")]
    [InlineData("Worker,Primary Work Email,Manager,Active Status\nAnn Lee (1),ann@x.org,,Yes\nBo Ek (2),bo@x.org,Ann Lee (1),Yes\nCy Oz (3),cy@x.org,Bo Ek (2),On Leave\nDi Ray (4),di@x.org,Bo Ek (2),No\n")]
    // BambooHR names a manager by the preferred name.
    [InlineData("First name,Last name,Preferred name,Work email,Reports to\nAnn,Lee,,ann@x.org,\nBo,Ek,Bobby,bo@x.org,Ann Lee\nCy,Oz,,cy@x.org,Bobby Ek\n")]
    [InlineData("Legal Name,Preferred Name,Work Email,Manager Name\nAnn-Marie Lee,Ann Lee,ann@x.org,\nRobert Ek,Bo Ek,bo@x.org,Ann Lee\nCy Oz,,cy@x.org,Robert Ek\n")]
    // SAP SuccessFactors in German.
    [InlineData("Benutzer-ID;Vorname;Nachname;E-Mail;Vorgesetzter (Benutzer-ID);Mitarbeiterstatus\n001;Ann;Lee;ann@x.org;;Aktiv\n002;Bo;Ek;bo@x.org;001;Aktiv\n003;Cy;Oz;cy@x.org;002;Aktiv\n")]
    // Google's notes in other languages.
    [InlineData("Vorname [erforderlich],Nachname [erforderlich],E-Mail-Adresse [erforderlich],Status [SCHREIBGESCHÜTZT],E-Mail-Adresse des Managers\nAnn,Lee,ann@x.org,Aktiv,\nBo,Ek,bo@x.org,Aktiv,ann@x.org\nCy,Oz,cy@x.org,Aktiv,bo@x.org\nDi,Ray,di@x.org,Gesperrt,bo@x.org\n")]
    [InlineData("Prénom [obligatoire],Nom [obligatoire],Adresse e-mail [obligatoire],État [LECTURE SEULE],Adresse e-mail du responsable\nAnn,Lee,ann@x.org,Actif,\nBo,Ek,bo@x.org,Actif,ann@x.org\nCy,Oz,cy@x.org,Actif,bo@x.org\nDi,Ray,di@x.org,Suspendu,bo@x.org\n")]
    [InlineData("Nombre [obligatorio],Apellidos [obligatorio],Dirección de correo electrónico [obligatorio],Estado [SOLO LECTURA],Correo electrónico del administrador\nAnn,Lee,ann@x.org,Activo,\nBo,Ek,bo@x.org,Activo,ann@x.org\nCy,Oz,cy@x.org,Activo,bo@x.org\n")]
    // Get-ADUser and Get-User of Exchange; a name with a comma is escaped in a distinguished name.
    [InlineData("Name,EmailAddress,SamAccountName,Manager\nAnn Lee,ann@x.org,alee,\nBo Ek,bo@x.org,bek,\"CN=Ann Lee,OU=Staff,DC=x,DC=org\"\nCy Oz,cy@x.org,coz,\"CN=Ek\\, Bo,OU=Staff,DC=x,DC=org\"\n")]
    [InlineData("DisplayName,WindowsEmailAddress,RecipientTypeDetails,Manager\nAnn Lee,ann@x.org,UserMailbox,\nBo Ek,bo@x.org,UserMailbox,Ann Lee\nCy Oz,cy@x.org,UserMailbox,Bo Ek\n")]
    // The Microsoft 365 admin centre in French.
    [InlineData("Bloquer les informations d’identification;Nom complet;Nom d’utilisateur principal;Responsable\nFAUX;Ann Lee;ann@x.org;\nFAUX;Bo Ek;bo@x.org;Ann Lee\nFAUX;Cy Oz;cy@x.org;Bo Ek\nVRAI;Di Ray;di@x.org;Bo Ek\n")]
    // Another separator, lines that are quoted as a whole, and invisible characters around an address.
    [InlineData("email|name|manager\nann@x.org|Ann Lee|\nbo@x.org|Bo Ek|ann@x.org\ncy@x.org|Cy Oz|bo@x.org\n")]
    [InlineData("\"email,name,manager\"\n\"ann@x.org,Ann Lee,\"\n\"bo@x.org,Bo Ek,ann@x.org\"\n\"cy@x.org,Cy Oz,bo@x.org\"\n")]
    [InlineData("\"email;\"\"name\"\";\"\"manager\"\"\"\n\"ann@x.org;\"\"Ann Lee\"\";\"\n\"bo@x.org;\"\"Bo Ek\"\";\"\"ann@x.org\"\"\"\n\"cy@x.org;\"\"Cy Oz\"\";\"\"bo@x.org\"\"\"\n")]
    [InlineData("email,name,manager\n\u200bann@x.org,Ann Lee,\nbo@x.org,Bo Ek,\u202aann@x.org\u202c\ncy@x.org,Cy Oz,bo@x.org\u200e\n")]
    // Ids from pandas, which takes a column with blanks for numbers, and from Excel, which keeps text with an apostrophe.
    [InlineData("Employee ID,Email,Name,Manager ID\n12,ann@x.org,Ann Lee,\n13,bo@x.org,Bo Ek,12.0\n14,cy@x.org,Cy Oz,13.0\n")]
    [InlineData("Employee ID,Email,Name,Manager ID\n'00012,ann@x.org,Ann Lee,\n'00013,bo@x.org,Bo Ek,'00012\n'00014,cy@x.org,Cy Oz,00013\n")]
    public void An_export_gives_the_three_and_their_managers(string text)
    {
        var read = Valid(text);

        Assert.Equal(Three, Lines(read));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void The_lines_of_a_list_whose_lines_are_quoted_are_those_of_the_file()
    {
        var read = Valid("\"email,name,manager\"\n\n\"ann@x.org,Ann Lee,\"\n\"no address,Bo Ek,ann@x.org\"\n");

        Assert.Equal([4], read.Warnings.Select(w => w.Line));
    }

    [Fact]
    public void A_short_Spanish_list_is_in_Windows_1252()
    {
        var text = "Nombre;Apellidos;Correo electrónico;Supervisor;Estado\nAnn;Lee;ann@x.org;;Activo\nBo;Ek;bo@x.org;Ann Lee;Activo\n"
            + "Cy;Oz;cy@x.org;Bo Ek;De baja\nDi;Ray;di@x.org;Bo Ek;Baja\n";
        var read = ValidFile(Write(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)));

        Assert.Equal(Three, Lines(read));
        Assert.Equal("the file is not UTF-8 and was read as windows-1252", Assert.Single(read.Warnings).What);
    }

    [Theory]
    [InlineData("Ann Lee, CEO")]
    [InlineData("ann@x.org; cy@x.org")]
    [InlineData("CN=Somebody Else,OU=Staff,DC=x,DC=org")]
    [InlineData("12.5")]
    public void A_manager_who_is_not_certain_is_none(string manager) =>
        Assert.Equal(["ann", "bo"], Lines(Valid($"id,email,name,manager\n12,ann@x.org,Ann Lee,\n13,bo@x.org,Bo Ek,\"{manager}\"\n")));

    [Theory]
    [InlineData("21-Mar-2015|21 Mar 2015|Mar 21, 2015|March 21st, 2015|Sat 21 Mar 2015|21. März 2015|21 mars 2015|21 de marzo de 2015|21-MAR-2015 00:00:00")]
    public void A_month_that_is_a_word_needs_no_pattern(string dates) => Assert.All(dates.Split('|'), date =>
    {
        var read = Valid($"email,name,manager,manager_since\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,\"{date}\"\n");
        Assert.Equal(new LocalDate(2015, 3, 21), Person(read, "bo@x.org").ManagerSince);
    });

    [Theory]
    [InlineData("31 Feb 2015")]
    [InlineData("21 Foo 2015")]
    [InlineData("21 Mar 15")]
    [InlineData("21/03/2015")]
    public void A_date_that_is_none_or_not_certain_is_not_used(string date)
    {
        var read = Valid($"email,name,manager,manager_since\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,\"{date}\"\n");

        Assert.Null(Person(read, "bo@x.org").ManagerSince);
        Assert.Single(read.Warnings);
    }
}
