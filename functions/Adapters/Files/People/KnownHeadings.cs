namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// The headings of the lists that people have: our own; Entra's "Download users"; Get-MgUser and Get-ADUser; the Microsoft 365 admin
/// centre; Google's admin console; Workday, BambooHR, HiBob, Personio and SAP SuccessFactors; in English, German, French and Spanish.
/// </summary>
/// <remarks>
/// Sources: learn.microsoft.com/entra/identity/users/users-bulk-download, support.google.com/a/answer/40057,
/// documentation.bamboohr.com/docs/list-of-field-names, apidocs.hibob.com/docs/fields-metadata, SAP's "Field Requirements for the User
/// Data File", support.personio.de (Personalliste). Left out, because they mean something else: private addresses, the end of a contract
/// (often renewed), the day on which notice was given, and Exchange's "Alias" (a nickname).
/// </remarks>
internal static class KnownHeadings
{
    /// <summary>The headings of each column, best first.</summary>
    public static IReadOnlyList<(Column Column, string Names)> All { get; } =
    [
        (Column.Email,
            "email|mail|email address|work email|primary work email|email - primary work|email work|email address - work|"
            + "email address - primary work|email - work address|windows email address|work email address|primary email|"
            + "primary email address|primary smtp address|business email|business email address|email information email address|"
            + "company email|corporate email|office email|best email|E-Mail-Adresse|Mailadresse|geschäftliche E-Mail|"
            + "geschäftliche E-Mail-Adresse|E-Mail geschäftlich|dienstliche E-Mail|dienstliche E-Mail-Adresse|E-Mail dienstlich|"
            + "Firmen-E-Mail|E-Mail Arbeit|adresse e-mail|adresse mail|adresse de messagerie|adresse électronique|courriel|"
            + "adresse courriel|courriel professionnel|e-mail professionnel|email professionnelle|adresse e-mail professionnelle|"
            + "mail professionnel|correo electrónico|correo|dirección de correo electrónico|dirección de correo|"
            + "correo electrónico del trabajo|correo electrónico de trabajo|correo electrónico laboral|correo laboral|"
            + "correo electrónico corporativo|correo corporativo|correo de empresa|email de trabajo|email corporativo"),
        (Column.SignInName,
            "userPrincipalName|user principal name|UPN|user name|sign-in name|login|login name|WindowsLiveID|Benutzerprinzipalname|"
            + "Benutzername|Anmeldename|nom d'utilisateur principal|nom principal de l'utilisateur|nom d'utilisateur|"
            + "nombre principal de usuario|nombre de usuario"),
        (Column.Id,
            "id|object id|employee id|employee number|employee no|employee code|employee id in company|user id|user/employee id|"
            + "worker id|person id|person number|personnel number|emp id|external id|sAMAccountName|distinguishedName|Personalnummer|"
            + "PersNr|Personal-Nr|Mitarbeiternummer|Mitarbeiter-Nr|Mitarbeiter-ID|Mitarbeitenden-ID|Benutzer-ID|Objekt-ID|matricule|"
            + "numéro d'employé|numéro de salarié|numéro de matricule|identifiant|ID employé|ID de l'employé|ID d'utilisateur|"
            + "número de empleado|ID de empleado|ID del empleado|identificador|ID de usuario|código de empleado|legajo"),
        (Column.Name,
            "name|display name|full name|full name 1|worker|worker name|employee|employee name|full legal name|legal name|person|"
            + "Anzeigename|vollständiger Name|Mitarbeiter|Mitarbeitername|Name des Mitarbeiters|Mitarbeitende|Mitarbeitende:r|"
            + "Mitarbeiter/in|nom complet|nom d'affichage|nom affiché|prénom et nom|nom et prénom|employé|nom de l'employé|"
            + "collaborateur|salarié|nom du salarié|nombre completo|nombre para mostrar|nombre y apellidos|nombre y apellido|"
            + "empleado|nombre del empleado|colaborador|trabajador|preferred name|nom|nombre"),
        (Column.NameLastFirst,
            "last name, first name|last, first|full name 2|Nachname, Vorname|Name, Vorname|nom, prénom|apellidos, nombre|"
            + "apellido, nombre"),
        (Column.FirstName,
            "first name|given name|preferred first name|legal first name|first name (preferred)|first name (legal)|forename|"
            + "Vorname|Rufname|prénom|prénom usuel|nombre de pila|primer nombre"),
        (Column.LastName,
            "last name|surname|family name|legal last name|preferred last name|sn|Nachname|Familienname|Zuname|nom de famille|"
            + "nom usuel|apellido|apellidos"),
        (Column.Manager,
            "manager|reports to|reporting to|manager(s)|line manager|direct manager|people manager|worker's manager|"
            + "worker's manager(s)|manager name|name of manager|manager display name|manager full name|supervisor|supervisor name|"
            + "direct supervisor|line manager name|reports to name|boss|Vorgesetzter|Vorgesetzte|Vorgesetzte/r|Vorgesetzte(r)|"
            + "Vorgesetzte:r|Vorgesetzte*r|vorgesetzte Person|direkter Vorgesetzter|direkte/r Vorgesetzte/r|"
            + "disziplinarischer Vorgesetzter|Name des Vorgesetzten|Führungskraft|Fuehrungskraft|direkte Führungskraft|"
            + "disziplinarische Führungskraft|berichtet an|Manager/in|Manager:in|responsable hiérarchique|responsable|"
            + "responsable direct|supérieur hiérarchique|supérieur|supérieur direct|nom du responsable|nom du manager|n+1|"
            + "superviseur|gestionnaire|rend compte à|rattaché à|jefe|jefe directo|jefe inmediato|jefe/a|superior|superior directo|"
            + "superior jerárquico|responsable directo|gerente|mánager|nombre del responsable|nombre del jefe|nombre del supervisor|"
            + "reporta a|depende de"),
        (Column.ManagerEmail,
            "manager email|manager's email|manager email address|manager mail|manager work email|manager primary work email|"
            + "manager - email|manager UPN|manager user principal name|manager user name|worker's manager email|line manager email|"
            + "line manager's email|supervisor email|supervisor email address|supervisor's email|reports to email|reporting to email|"
            + "email of manager|Vorgesetzter E-Mail|Vorgesetzten-E-Mail|Vorgesetzte/r E-Mail|E-Mail des Vorgesetzten|"
            + "E-Mail-Adresse des Vorgesetzten|E-Mail der/des Vorgesetzten|E-Mail der Führungskraft|Führungskraft E-Mail|"
            + "E-Mail des Managers|E-Mail-Adresse des Managers|e-mail du responsable|adresse e-mail du responsable|"
            + "e-mail responsable|e-mail du manager|adresse e-mail du manager|e-mail du supérieur|courriel du responsable|"
            + "courriel du supérieur|correo del responsable|correo electrónico del responsable|correo del jefe|"
            + "correo electrónico del jefe|correo del supervisor|correo electrónico del supervisor|correo del manager|"
            + "correo electrónico del gerente|correo electrónico del administrador|email del responsable|email del jefe|"
            + "email del supervisor|email del manager"),
        (Column.ManagerId,
            "manager id|manager's id|manager employee id|manager's employee id|manager employee number|manager number|"
            + "manager user id|manager worker id|manager object id|manager person id|manager distinguished name|supervisor EID|"
            + "supervisor id|supervisor employee id|supervisor employee number|line manager id|reports to id|reports to employee id|"
            + "reports to employee number|Vorgesetzten-ID|Vorgesetzter ID|Vorgesetzter (Benutzer-ID)|Vorgesetzter (Mitarbeiter-ID)|"
            + "manager (user id)|manager user sys id|ID des Vorgesetzten|Personalnummer des Vorgesetzten|Vorgesetzter Personalnummer|"
            + "Führungskraft ID|ID der Führungskraft|Personalnummer der Führungskraft|ID du responsable|ID du manager|"
            + "identifiant du responsable|identifiant du manager|matricule du responsable|matricule du manager|"
            + "matricule du supérieur|ID del responsable|ID del jefe|ID del supervisor|ID del gerente|ID del manager|"
            + "número de empleado del jefe|número de empleado del responsable"),
        (Column.Title,
            "title|job title|business title|employee title|position|position title|job|Jobtitel|Berufsbezeichnung|"
            + "Stellenbezeichnung|Positionsbezeichnung|Stelle|Funktion|intitulé du poste|poste|titre|titre du poste|fonction|puesto|"
            + "puesto de trabajo|cargo|título del puesto|posición"),
        (Column.Language,
            "language|preferredLanguage|preferred language|Sprache|bevorzugte Sprache|langue|langue préférée|idioma|"
            + "idioma preferido"),
        (Column.TimeZone, "time_zone|time zone id|tz|Zeitzone|fuseau horaire|zona horaria|huso horario"),
        (Column.Aliases,
            "aliases|proxy addresses|email addresses|email aliases|work secondary email|secondary email|other emails|"
            + "other addresses|Proxyadressen|weitere E-Mail-Adressen|weitere Adressen|adresses proxy|autres adresses|"
            + "direcciones proxy|otras direcciones"),
        (Column.ManagerSince,
            "manager_since|reports to since|reporting since|Vorgesetzter seit|Führungskraft seit|responsable depuis|manager depuis|"
            + "responsable desde|jefe desde"),
        (Column.Type, "type|user type|recipient type details|mailbox type|Benutzertyp|Typ|type d'utilisateur|tipo de usuario|tipo"),
        (Column.Groups, "groups|member of|Gruppen|groupes|grupos"),
        (Column.Status,
            "status|employment status|worker status|employee status|user status|account status|lifecycle status|work status|"
            + "Beschäftigungsstatus|Mitarbeiterstatus|Anstellungsstatus|Status des Mitarbeiters|statut|état|statut de l'employé|"
            + "statut du salarié|estado|estatus|estado del empleado|estado laboral|situación"),
        (Column.Active,
            "active|is active|active status|currently active|account enabled|enabled|Konto aktiviert|aktiv|aktiviert|actif|"
            + "compte activé|activé|activo|cuenta habilitada|habilitado|在籍|在籍区分"),
        (Column.Blocked,
            "block credential|blocked|sign-in blocked|block sign-in|suspended|archived|disabled|account disabled|terminated|"
            + "Anmeldung blockiert|Anmeldung blockieren|Anmeldeinformationen blockieren|gesperrt|connexion bloquée|"
            + "bloquer la connexion|bloquer les informations d'identification|bloqué|bloqueado|inicio de sesión bloqueado|"
            + "bloquear inicio de sesión|bloquear credenciales|bloquear credencial"),
        (Column.HireDate,
            "hire date|employee hire date|start date|date of hire|most recent hire date|date of joining|joining date|"
            + "original hire date|hire_date|Eintrittsdatum|Eintritt|Anstelldatum|Einstellungsdatum|Startdatum|beschäftigt seit|"
            + "date d'embauche|date d'entrée|date d'arrivée|date de début|fecha de contratación|fecha de ingreso|fecha de alta|"
            + "fecha de incorporación|fecha de inicio"),
        (Column.LeaveDate,
            "leave date|employee leave date|employee leave date time|termination date|last day of work|last working day|last day|"
            + "leaving date|date of leaving|exit date|employment end date|Austrittsdatum|Austritt|Ende des Arbeitsverhältnisses|"
            + "letzter Arbeitstag|date de départ|date de sortie|date de fin d'emploi|dernier jour travaillé|fecha de baja|"
            + "fecha de salida|fecha de egreso|fecha de cese|fecha de terminación|último día de trabajo"),
        (Column.Place,
            "place|office location|office|work location|physicalDeliveryOfficeName|location|site|Arbeitsort|Standort|Bürostandort|"
            + "Büro|lieu de travail|lieu|bureau|lugar de trabajo|centro de trabajo|ubicación|oficina"),
        (Column.WorkingDays, "working_days|work days|workdays|Arbeitstage|jours travaillés|jours de travail|días laborables"),
        (Column.WorkingHours, "working_hours|work hours|Arbeitszeit|horaires de travail|horario laboral"),
    ];
}
