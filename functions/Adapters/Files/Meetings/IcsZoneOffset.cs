using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The offset in the name of a time zone: <c>(UTC+01:00) Berlin</c>, <c>(GMT+01.00)</c>, <c>GMT -0500 (Standard)</c>, <c>+01:00</c>.
/// </summary>
internal static partial class IcsZoneOffset
{
    private const int Furthest = 14 * 60;

    /// <summary>The offset, or null if the name has none, and the rest of the name.</summary>
    public static (Offset? Offset, string Text) Split(string name)
    {
        var match = Bracketed().Match(name);
        match = match.Success ? match : Bare().Match(name);
        return match.Success ? (OffsetOf(match), match.Groups["text"].Value.Trim()) : (null, name);
    }

    private static Offset OffsetOf(Match match)
    {
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var minutes = Math.Min((Part("hours") * 60) + Part("minutes"), Furthest);
        return Offset.FromSeconds(minutes * (match.Groups["sign"].Value is "-" or "\u2212" or "\u2013" ? -60 : 60));
    }

    // \u2212 and \u2013 are the minus sign and the en dash that word processors write.
    [GeneratedRegex(
        @"^[(\[]\s*(UTC|GMT|UT)?\s*((?<sign>[+\-\u2212\u2013\u00b1])\s*(?<hours>[0-9]{1,2})"
            + @"(\s*[:.h]?\s*(?<minutes>[0-9]{2}))?)?\s*[)\]]\s*(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(UTC|GMT|UT)?\s*(?<sign>[+\-\u2212\u2013\u00b1])\s*(?<hours>[0-9]{1,2})(\s*[:.h]?(?<minutes>[0-9]{2}))?(?<text>|\s.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
