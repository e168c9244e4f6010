using System.Globalization;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads a whole number as people type it: 45, ４５, or 7 071 as in French. A comma or a point is not read, because it separates
/// thousands in one language and decimals in another.
/// </summary>
public static partial class TypedNumber
{
    /// <summary>Null if it is not a whole number without a sign, or too large for one.</summary>
    public static int? Read(string text)
    {
        var plain = TypedText.Plain(text);
        return Form().IsMatch(plain)
            && int.TryParse(
                plain.Replace(" ", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex("^(?:[0-9]+|[0-9]{1,3}(?: [0-9]{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
