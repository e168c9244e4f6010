using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Finds text in code that a person may read: sentences, halves of sentences and titles, and all words of exceptions that the command line
/// prints as they are. Where the code shows that it is for developers or programs, it is left out.
/// </summary>
internal static partial class EnglishText
{
    private static readonly string[] OpenApi = ["Describe", "WithDescription", "WithSummary"];

    private static readonly string[] Logs = ["CreateCounter", "CreateGauge", "CreateHistogram", "Fail"];

    /// <summary>What is wrong with content that is built in, which the tests of a developer say.</summary>
    private static readonly string[] BuiltIn = ["Require", "RequireForAll"];

    /// <summary>
    /// Exceptions whose message the command line prints as it is: those of the system, and ours that are derived from them.
    /// </summary>
    private static readonly HashSet<string> Printed =
    [
        "IOException", "FileNotFoundException", "DirectoryNotFoundException", "UnauthorizedAccessException",
        .. Repository.Product().SelectMany(file => NodesOf(file.Value)).OfType<ClassDeclarationSyntax>()
            .Where(type => type.BaseList?.Types.Any(t => t.Type.ToString() is "IOException" or "UnauthorizedAccessException") == true)
            .Select(type => type.Identifier.Text),
    ];

    private static readonly string[] Help = ["Argument", "Option", "Command"];

    /// <summary>Outcomes that are only logged.</summary>
    private static readonly string[] Logged = ["WorkOutcome.Later", "WorkSettlement.Postponed"];

    /// <summary>The sentences, as they are written in the code.</summary>
    public static IEnumerable<string> SentencesIn(string source) =>
        NodesOf(source)
            .Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(IsRead)
            .Select(TextOf);

    /// <summary>All nodes of a file.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(string source) =>
        CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes();

    /// <summary>As in the code, with the expressions in it left out.</summary>
    private static string TextOf(SyntaxNode text) => text is InterpolatedStringExpressionSyntax { Contents: var parts }
        ? $"$\"{string.Concat(parts.Select(part => part is InterpolatedStringTextSyntax said ? said.ToString() : "{x}"))}\""
        : text.ToString();

    private static bool IsRead(SyntaxNode text)
    {
        if (text.Ancestors().Select(ExceptionMadeBy).FirstOrDefault(made => made is not null) is { } exception)
        {
            return Printed.Contains(exception) && TwoWords().IsMatch(TextOf(text));
        }

        return !text.Ancestors().Any(IsLogOrException)
            && !text.AncestorsAndSelf().TakeWhile(around => around is not LambdaExpressionSyntax).Any(IsHelpOrOpenApi)
            && (Sentence().IsMatch(TextOf(text)) || HalfASentence().IsMatch(TextOf(text)) || Title().IsMatch(TextOf(text)));
    }

    /// <summary>The type of the exception that is created here; null if none is.</summary>
    private static string? ExceptionMadeBy(SyntaxNode around) => around switch
    {
        ObjectCreationExpressionSyntax { Type: var type } when IsException(type) => type.ToString(),
        MethodDeclarationSyntax { ReturnType: var type } when IsException(type) => type.ToString(),
        _ => null,
    };

    private static bool IsLogOrException(SyntaxNode around) => around switch
    {
        AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax { Type: var type } => Logged.Contains(type.ToString()),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } =>
            Logs.Contains(name) || BuiltIn.Contains(name),
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

    // Three words in lower case next to each other, without any sign of code.
    [GeneratedRegex(
        """^\$*"(?=(?:[^"]*[ (:])?[a-z’']+[,;:]? [a-z’']+[,;:]? [a-z’']+)[^"<>=|/\\@_#&*\n]+"$""", RegexOptions.CultureInvariant)]
    private static partial Regex HalfASentence();

    // "Private appointment", "Reading calendars: {done} of {all}"
    [GeneratedRegex("""^\$*"[A-Z][a-z]+ [a-z]+(?::? (?:\{[^{}"]+\}|[a-z]+))*"$""", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("""^\$*"[^"]*[a-z}] [a-z]""", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWords();
}
