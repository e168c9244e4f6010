using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The spelling of enum members in files: <c>DirectReport</c> is <c>direct-report</c>, <c>Every2Weeks</c> is <c>every-2-weeks</c>.
/// </summary>
public static partial class TemplateWord
{
    /// <summary>The spelling of one member.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Boundary().Replace(value.ToString(), "-").ToLowerInvariant();

    /// <summary>The spelling of every member, in their order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>False when no member is spelled like this.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Of(candidate) == word)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    [GeneratedRegex("(?<=.)(?=[A-Z])|(?<=[a-z])(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
