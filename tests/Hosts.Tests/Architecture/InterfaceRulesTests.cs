using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>An interface exists for a second implementation: another adapter, or a fake in the tests.</summary>
public sealed partial class InterfaceRulesTests
{
    [Fact]
    public void An_interface_of_the_product_has_a_second_implementation_or_a_fake()
    {
        var all = Repository.CSharpFiles().Select(file => File.ReadAllText(Path.Combine(Repository.Root, file))).ToList();

        Assert.Empty(Lonely(Repository.Product().Values, all));
    }

    [Fact]
    public void An_interface_with_one_implementation_is_found() =>
        Assert.Equal(["IBoard"], Lonely(
            ["internal interface IBoard;", "internal interface IDice;", "internal interface IDeck;"],
            [
                "internal sealed class Board(int size) : IBoard;",
                "internal sealed class Deck<TCard> : IDeck;",
                "internal sealed class Dice : IDisposable, IDice { }",
                "internal sealed class LoadedDice(int always)\n    : IDice { }",
            ]));

    private static IEnumerable<string> Lonely(IEnumerable<string> product, IReadOnlyCollection<string> all)
    {
        // A generic type implements its interface once for each type argument.
        var implemented = all
            .SelectMany(text => Implementation().Matches(text))
            .SelectMany(type => Enumerable.Repeat(type.Groups["bases"].Value, type.Groups["generic"].Success ? 2 : 1))
            .SelectMany(bases => InterfaceName().Matches(bases).Select(m => m.Value).Distinct())
            .CountBy(name => name)
            .ToDictionary(StringComparer.Ordinal);
        return product
            .SelectMany(text => Declaration().Matches(text))
            .Select(m => m.Groups["name"].Value)
            .Where(name => implemented.GetValueOrDefault(name) < 2)
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\binterface (?<name>I[A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(class|record|struct)\s+\w+(?<generic><)?[^{;]*?:\s*(?<bases>[^{;]*)")]
    private static partial Regex Implementation();

    [GeneratedRegex(@"\bI[A-Z]\w*")]
    private static partial Regex InterfaceName();
}
