using System.Globalization;

namespace OutlookOneOnOne.Core.Messages;

/// <summary>
/// A number that names something (a line, a column, a port, a key, a status): the digits alone, as an editor or another program shows them.
/// Numbers that count something are number arguments, which each language groups and puts into the plural itself.
/// </summary>
public static class Designation
{
    /// <summary>The digits of a number that names something.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
