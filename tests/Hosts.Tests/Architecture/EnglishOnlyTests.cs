using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Sentences come from the catalogue, which can be translated. Four kinds stay in English: logs and telemetry, exceptions for developers,
/// <c>--help</c>, and OpenAPI. Where the code shows that a sentence is of one of them, it is not checked; every other file that contains
/// some is named in <c>english-only.txt</c>, below its kind.
/// </summary>
public sealed partial class EnglishOnlyTests
{
    private const string List = "english-only.txt";

    /// <summary>What is wrong with a file is half a sentence: without a capital and a full stop.</summary>
    private const string Faults = "functions/Adapters/Files/";

    private const string Pages = "functions/Hosts/Local/Pages/";

    private static readonly string[] OpenApi = ["Describe", "WithDescription", "WithSummary"];

    private static readonly string[] Logs = ["CreateCounter", "CreateGauge", "CreateHistogram", "Fail"];

    private static readonly string[] Help = ["Argument", "Option", "Command"];

    /// <summary>Outcomes that are only logged.</summary>
    private static readonly string[] Logged = ["WorkOutcome.Later", "WorkSettlement.Postponed"];

    [Fact]
    public void Every_sentence_outside_the_catalogue_is_in_a_file_that_is_named()
    {
        var sentences = Repository.Product().ToDictionary(file => file.Key, file => SentencesIn(file.Value, file.Key).FirstOrDefault());
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
    [InlineData("var option = new Option<int>(\"--x\") { Parser = Parsed(text => $\"--x '{text}' is not a number.\") };", true)]
    [InlineData("var option = Flags.Address(\"--for\", \"Only this manager, by any address.\");", false)]
    [InlineData("return new WorkOutcome.Later(wait, \"The calendar did not respond.\");", false)]
    [InlineData("return new WorkOutcome.Failed(\"The calendar did not respond.\");", true)]
    [InlineData("meter.CreateGauge<int>(\"x\", \"{message}\", \"Messages that failed for good.\");", false)]
    [InlineData("var name = \"direct-report-weekly\";", false)]
    [InlineData("var place = \"Cabo Verde Is.\";", false)]
    [InlineData("var header = \"application/json; charset=utf-8\";", false)]
    public void A_sentence_is_found(string code, bool isFound) =>
        Assert.Equal(isFound, SentencesIn($"class C {{ void M() {{ {code} }} }}").Any());

    [Theory]
    [InlineData("var text = $\"the row has no email address, so it is left out\";", true)]
    [InlineData("var text = \"nom|nom complet|nom de la personne|nom et prénom|autre nom\";", false)]
    public void Half_a_sentence_is_found_where_files_are_read(string code, bool isFound) =>
        Assert.Equal(isFound, SentencesIn($"class C {{ void M() {{ {code} }} }}", $"{Faults}File.cs").Any());

    [Fact]
    public void A_page_has_no_words_of_its_own() => Assert.All(
        Repository.Product().Where(file => file.Key.StartsWith(Pages, StringComparison.Ordinal)),
        file => Assert.Empty(WordsOfPage(file.Value)));

    [Theory]
    [InlineData("<p>Nobody is here</p>", "Nobody is here")]
    [InlineData("<p title='{Say.Title}'>{Say.Text} <code>oneonone serve</code></p>", null)]
    public void Words_of_a_page_are_found(string html, string? words) =>
        Assert.Equal(words, WordsOfPage($$"""class C { object M() => SafeHtml.Of($"{{html}}"); }""").FirstOrDefault());

    private static IReadOnlyList<string> Named() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Hosts.Tests", "Architecture", List))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ')[0])
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> SentencesIn(string source, string file = "") =>
        NodesOf(source)
            .Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(node => !node.Ancestors().Any(IsLogOrException))
            .Where(node => !node.AncestorsAndSelf().TakeWhile(around => around is not LambdaExpressionSyntax).Any(IsHelpOrOpenApi))
            .Select(node => node.ToString())
            .Where(text => Sentence().IsMatch(text)
                || (file.StartsWith(Faults, StringComparison.Ordinal) && HalfASentence().IsMatch(text)));

    /// <summary>What stands between the tags of HTML, without commands and our name.</summary>
    private static IEnumerable<string> WordsOfPage(string source) =>
        NodesOf(source).OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == "SafeHtml.Of")
            .Select(call => call.ArgumentList.Arguments[0].Expression)
            .OfType<InterpolatedStringExpressionSyntax>()
            .Select(html => string.Concat(html.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText)))
            .Select(html => CommandOrTag().Replace(html, string.Empty).Replace("OutlookOneOnOne", string.Empty, StringComparison.Ordinal))
            .Where(text => Letters().IsMatch(text))
            .Select(text => text.Trim());

    private static IEnumerable<SyntaxNode> NodesOf(string source) =>
        CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes();

    private static bool IsLogOrException(SyntaxNode around) => around switch
    {
        AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax { Type: var type } => IsException(type) || Logged.Contains(type.ToString()),
        MethodDeclarationSyntax { ReturnType: var type } => IsException(type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } => Logs.Contains(name),
        _ => false,
    };

    private static bool IsException(TypeSyntax type) => type.ToString().EndsWith("Exception", StringComparison.Ordinal);

    private static bool IsHelpOrOpenApi(SyntaxNode around) => around switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "Description" } } => true,
        ObjectCreationExpressionSyntax { Type: var type } => Help.Any(name => type.ToString().StartsWith(name, StringComparison.Ordinal)),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "AddCommand" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } }
            when OpenApi.Contains(name) => true,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } =>
            first.ToString().StartsWith("\"--", StringComparison.Ordinal),
        ConstructorInitializerSyntax => true,
        PropertyDeclarationSyntax { Identifier.Text: "Notes" or "Examples" } => true,
        _ => false,
    };

    // A capital, a placeholder or an option, at least three words, one of them in lower case, and the end of a sentence.
    [GeneratedRegex(
        """^(?=\$*"+[^"]* [a-z{])\$*"+\s*[\[(]?(?:(?:[A-Z{]|--[a-z])[^"]*)(?: [^" ]+){2,}[.?!]['’)]*\s*"+$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex("""^\$*"+[('{]*[a-z][^"|]*(?: [^"| ]+){4,}"+$""", RegexOptions.CultureInvariant)]
    private static partial Regex HalfASentence();

    [GeneratedRegex("<code>.*?</code>|<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandOrTag();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
