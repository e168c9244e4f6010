using System.Text.RegularExpressions;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>Output in the language that puts every sentence into brackets, about the small company.</summary>
internal static partial class Brackets
{
    private static readonly string[] Names =
        ["Top Boss", "Ann Lee", "Kim Roe", "Bo Day", "Cy Fox", "Dee Sun", "Eli Ray", "Ira Poe", "Gus May", "Ned Low", "Lou Kay", "Max Orr"];

    /// <summary>Fails if a word of the output is outside brackets.</summary>
    public static void Contain(Outcome outcome)
    {
        Assert.NotEmpty(outcome.Out + outcome.Error);
        Assert.All((outcome.Out + outcome.Error).Split('\n'), line => Assert.DoesNotMatch(Word(), Data(PseudoLanguage.Outside(line))));
    }

    /// <summary>Without names, addresses and paths, and without cells of a table that go on in the next line.</summary>
    private static string Data(string line) => Names.Aggregate(
        AddressOrPath().Replace(HalfACell().Replace(line, string.Empty), string.Empty),
        (text, name) => text.Replace(name, string.Empty, StringComparison.Ordinal));

    [GeneratedRegex(@"\[[^\[\]]*?(?=  |$)|(?<=^|  )\S[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex HalfACell();

    [GeneratedRegex(@"^oneonone: |\S*[@/]\S*|\b(?:email|name|manager|time_zone|aliases)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AddressOrPath();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
