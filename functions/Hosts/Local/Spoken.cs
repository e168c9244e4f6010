using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local;

/// <summary>
/// The language in which this program speaks, for everything that one command calls, as a current culture would be. Nothing that is
/// mailed depends on it: a mail is in the language of its reader.
/// </summary>
internal static class Spoken
{
    private static readonly AsyncLocal<IMessages?> Chosen = new();

    /// <summary>English until another language is chosen.</summary>
    public static IMessages Messages
    {
        get => Chosen.Value ?? Languages.English;
        set => Chosen.Value = value;
    }

    /// <summary>
    /// The language of a terminal, by the first of the variables in which POSIX names it; English if the product lacks it.
    /// </summary>
    /// <param name="environment">The value of a variable; null where it is not set.</param>
    public static IMessages Of(Func<string, string?> environment)
    {
        string[] names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        var locale = names.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;
        // Such as de_AT.UTF-8, ca_ES@valencia or C.
        var tag = locale.Split('.', '@')[0].Replace('_', '-');
        return LanguagePolicy.Default.Choose(null, tag);
    }
}
