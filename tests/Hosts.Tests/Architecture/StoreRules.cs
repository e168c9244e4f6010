using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>A class that stores documents, and the files of the product that mention it.</summary>
/// <param name="Name">The name, which ends in Store or Ledger.</param>
/// <param name="Feature">The folder of the feature.</param>
/// <param name="NamedIn">The files of the product that mention it or its document.</param>
/// <param name="Strangers">Those files that belong neither to its feature nor to its registration.</param>
internal sealed record KeptDocuments(string Name, string Feature, IReadOnlyList<string> NamedIn, IReadOnlyList<string> Strangers);

/// <summary>A class that stores documents may be used only by its feature in Core and in the API, and by its registration.</summary>
internal static partial class StoreRules
{
    /// <summary>The maximum number of files of the product that may mention a store, its document and its registration.</summary>
    public const int MostFiles = 10;

    private const string Registration = "functions/Api/Stores.cs";

    /// <param name="product">The text of each C# file of the product, by path.</param>
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
