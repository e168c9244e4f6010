using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>A class that keeps documents, and where the product names it.</summary>
/// <param name="Name">Its name, which ends in Store or Ledger.</param>
/// <param name="Feature">The folder of its feature.</param>
/// <param name="NamedIn">The files of the product that name it or its document.</param>
/// <param name="Strangers">Those of them that are neither of its feature nor its registration.</param>
internal sealed record KeptDocuments(string Name, string Feature, IReadOnlyList<string> NamedIn, IReadOnlyList<string> Strangers);

/// <summary>Who may use a class that keeps documents: its feature in Core and in the API, and the line that registers it.</summary>
internal static partial class StoreRules
{
    /// <summary>In how many files of the product a store, its document and its registration may be named.</summary>
    public const int MostFiles = 10;

    private const string Registration = "functions/Api/Stores.cs";

    /// <param name="product">The text of each C# file of the product, by its path.</param>
    public static IReadOnlyList<KeptDocuments> In(IReadOnlyDictionary<string, string> product) =>
    [
        .. from file in product
           let declared = Declaration().Match(file.Value)
           where declared.Success && file.Key.StartsWith("functions/Core/", StringComparison.Ordinal)
           select Of(declared.Groups["name"].Value, file.Key.Split('/')[2], product),
    ];

    private static KeptDocuments Of(string name, string feature, IReadOnlyDictionary<string, string> product)
    {
        var word = new Regex($@"\b({name}|{LastWord().Replace(name, "Document")})\b");
        var named = product.Where(file => word.IsMatch(file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        return new KeptDocuments(name, feature, named, [.. named.Where(file => !IsHome(file, feature))]);
    }

    private static bool IsHome(string file, string feature) =>
        file == Registration
        || file.StartsWith($"functions/Core/{feature}/", StringComparison.Ordinal)
        || file.StartsWith($"functions/Api/{feature}/", StringComparison.Ordinal);

    [GeneratedRegex(@"class (?<name>\w+(?:Store|Ledger))(?:\(IDocuments |\s*\{[^}]*private readonly IDocuments )")]
    private static partial Regex Declaration();

    [GeneratedRegex("(Store|Ledger)$")]
    private static partial Regex LastWord();
}
