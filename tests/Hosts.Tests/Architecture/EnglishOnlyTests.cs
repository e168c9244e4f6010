using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Sentences come from the catalogue, which can be translated. What stays in English is named in <c>english-only.txt</c>; the text of
/// attributes (logs), of exceptions, and of descriptions (<c>--help</c>, OpenAPI) is for developers and operators, and is not checked.
/// </summary>
public sealed partial class EnglishOnlyTests
{
    private const string List = "english-only.txt";

    private static readonly string[] ForDevelopers = ["Describe", "Argument", "Option", "Command", "WithDescription", "WithSummary"];

    [Fact]
    public void Every_sentence_outside_the_catalogue_is_in_a_file_that_is_named()
    {
        var sentences = Repository.Product().ToDictionary(file => file.Key, file => SentencesIn(file.Value).FirstOrDefault());
        var found = sentences.Where(file => file.Value is not null).Select(file => file.Key).ToList();
        List<string> faults =
        [
            .. found.Except(Named()).Order(StringComparer.Ordinal).Select(file => $"{file} says {sentences[file]}"),
            .. Named().Except(found).Select(file => $"{file} has no sentence any more"),
        ];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("var text = \"We could not read the calendar.\";", true)]
    [InlineData("var text = $\"There is no template '{id}'; 'list' lists all.\";", true)]
    [InlineData("throw new IOException(\"We could not read the calendar.\");", false)]
    [InlineData("var failure = new IOException(\"We could not read the calendar.\");", false)]
    [InlineData("api.Describe(\"id\", \"Lists what you have chosen before.\");", false)]
    [InlineData("var option = new Option<int>(\"--x\") { Description = \"The folder of the templates.\" };", false)]
    [InlineData("var name = \"direct-report-weekly\";", false)]
    [InlineData("var header = \"application/json; charset=utf-8\";", false)]
    public void A_sentence_is_found(string code, bool isFound) =>
        Assert.Equal(isFound, SentencesIn($"class C {{ void M() {{ {code} }} }}").Any());

    private static IReadOnlyList<string> Named() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Hosts.Tests", "Architecture", List))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ')[0])
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> SentencesIn(string source) =>
        CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes()
            .Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(node => !node.Ancestors().Any(IsForDevelopers))
            .Select(node => node.ToString())
            .Where(text => Sentence().IsMatch(text));

    private static bool IsForDevelopers(SyntaxNode around) => around switch
    {
        AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith("Exception", StringComparison.Ordinal)
            || ForDevelopers.Any(name => type.ToString().StartsWith(name, StringComparison.Ordinal)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } =>
            ForDevelopers.Contains(name),
        ConstructorInitializerSyntax => true,
        PropertyDeclarationSyntax { Identifier.Text: "Notes" or "Examples" } => true,
        _ => false,
    };

    // A capital or a placeholder, at least three words, and the end of a sentence.
    [GeneratedRegex("""^\$*"+\s*[\[(]?(?:[A-Z{][^"]*)(?: [^" ]+){2,}[.?!]['’)]*\s*"+$""", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
