namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>A person's status in a list.</summary>
internal enum EmploymentStatus
{
    /// <summary>They are employed: active, on leave, or not started yet.</summary>
    Employed,

    /// <summary>They have left, or their account is no longer used.</summary>
    Gone,
    Unknown,
}

/// <summary>The words in English, German, French and Spanish with which lists say whether somebody is employed.</summary>
internal static class EmploymentStatusWords
{
    // "de baja" is sick leave; "baja" alone means that they have left. "gekündigt" and "notice period" mean that notice was given, so they
    // are still employed.
    private static readonly HashSet<string> Employed = Words(
        "active|a|active external|active_external|current|employed|hired|enabled|member|employee|contractor|intern|regular|"
        + "permanent|temporary|full time|part time|fulltime|parttime|onboarding|preboarding|pre-hire|prehire|new hire|hire pending|"
        + "probation|notice period|garden leave|on notice|on leave|leave|leave of absence|on leave of absence|paid leave|"
        + "unpaid leave|parental leave|maternity leave|paternity leave|sick leave|long term leave|sabbatical|furlough|furloughed|"
        + "absent|active on leave|maternity|paternity|loa|vacation|pending start|pending hire|notice given|short time work|aktiv|"
        + "angestellt|beschäftigt|vollzeit|teilzeit|probezeit|gekündigt|auszeit|abwesend|beurlaubt|freigestellt|elternzeit|"
        + "in elternzeit|mutterschutz|in mutterschutz|krank|krankgeschrieben|krankgemeldet|kurzarbeit|langzeitkrank|ruhend|"
        + "werkstudent|praktikant|actif|active|présent|en poste|temps plein|temps partiel|congé|en congé|arrêt maladie|en arrêt|"
        + "maladie|chômage partiel|congé parental|congé maternité|congé sans solde|absente|activo|activa|alta|empleado|de permiso|"
        + "permiso|con licencia|licencia|en licencia|excedencia|en excedencia|de baja|baja médica|baja maternal|baja por maternidad|"
        + "baja paternal|vacaciones|incapacidad|incapacidad temporal|tiempo completo|tiempo parcial|在籍|休職|休職中|在職");

    private static readonly HashSet<string> Gone = Words(
        "inactive|terminated|termination|leaver|left|former|resigned|retired|retirement|withdrawn|fired|laid off|ex|not employed|"
        + "contract ended|contract expired|dismissed|deactivated|disabled|suspended|archived|deleted|offboarded|separated|exited|"
        + "ended|blocked|deceased|not active|no longer employed|inaktiv|nicht aktiv|ausgeschieden|ausgetreten|deaktiviert|gesperrt|"
        + "archiviert|gelöscht|beendet|ehemalig|ehemalige|ehemaliger|im ruhestand|ruhestand|rente|in rente|verrentet|entlassen|"
        + "vertrag beendet|pensioniert|verstorben|inactif|parti|partie|sorti|sortie|désactivé|désactivée|suspendu|archivé|supprimé|"
        + "terminé|licencié|licenciée|démissionné|retraité|retraitée|fin de contrat|inactivo|inactiva|baja|baja definitiva|despedido|"
        + "despedida|cesado|cesada|desactivado|suspendido|archivado|terminado|jubilado|jubilada|fin de contrato|egresado|退職|退職済|無効");

    private static readonly HashSet<string> Yes = Words(
        "true|1|yes|y|x|active|enabled|ja|j|wahr|aktiv|aktiviert|oui|o|vrai|actif|active|activé|sí|si|s|verdadero|activo|activa|在籍|"
        + "有効");

    private static readonly HashSet<string> No = Words(
        "false|0|no|n|inactive|disabled|nein|falsch|inaktiv|deaktiviert|non|faux|inactif|désactivé|falso|inactivo|inactiva|退職|無効");

    /// <summary>"Terminated - 2026-03-31" and "Leave: parental" are decided by their first word.</summary>
    public static EmploymentStatus OfStatus(string text)
    {
        var key = Key(text);
        var first = key.Split(' ')[0];
        return (Employed.Contains(key), Gone.Contains(key), Employed.Contains(first), Gone.Contains(first)) switch
        {
            (true, _, _, _) => EmploymentStatus.Employed,
            (_, true, _, _) => EmploymentStatus.Gone,
            (_, _, true, _) => EmploymentStatus.Employed,
            (_, _, _, true) => EmploymentStatus.Gone,
            _ => EmploymentStatus.Unknown,
        };
    }

    /// <summary>A yes or no; null for anything else.</summary>
    public static bool? OfFlag(string text) => (Yes.Contains(Key(text)), No.Contains(Key(text))) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    private static HashSet<string> Words(string list) => [.. list.Split('|').Select(Key)];

    private static string Key(string text)
    {
        var folded = ListedName.Fold(text);
        var words = new string([.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return ListedName.OneLine(words);
    }
}
