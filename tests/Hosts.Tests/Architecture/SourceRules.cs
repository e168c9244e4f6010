using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>Rules that every C# file follows, checked on its source text.</summary>
internal static class SourceRules
{
    /// <summary>The longest line, as in .editorconfig.</summary>
    public const int MaxLineLength = 140;

    // A row of a table of test cases stays on one line, so that the cases can be compared; so does recorded JSON.
    private static readonly string[] TableRows =
        ["[InlineData(", "{ \"", "(\"", "new(\"", "\"\"\"{\"", "\"\"\" \"", "$$\"\"\"{\"", "$$\"\"\"\""];

    /// <summary>Numbers of lines that are too long, except in text literals of several lines and in tables of test cases.</summary>
    public static IEnumerable<int> LongLinesIn(string source)
    {
        var text = SourceText.From(source);
        var root = RootOf(text);
        return from line in text.Lines
               where line.Span.Length > MaxLineLength && !IsTableRow(line.ToString()) && !IsInLiteral(root, line)
               select line.LineNumber + 1;
    }

    /// <summary>Numbers of lines with a conditional expression that is a branch or the condition of another one.</summary>
    public static IEnumerable<int> NestedConditionalsIn(string source)
    {
        var text = SourceText.From(source);
        return from conditional in RootOf(text).DescendantNodes().OfType<ConditionalExpressionSyntax>()
               where IsPartOfAnother(conditional)
               select text.Lines.IndexOf(conditional.SpanStart) + 1;
    }

    private static SyntaxNode RootOf(SourceText text) =>
        CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();

    private static bool IsTableRow(string line) => TableRows.Any(line.TrimStart().StartsWith);

    private static bool IsInLiteral(SyntaxNode root, TextLine line)
    {
        var token = root.FindToken(line.Start);
        var interpolated = token.Parent?.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>() ?? [];
        return Covers(token.Span, line) || interpolated.Any(text => Covers(text.Span, line));
    }

    private static bool Covers(TextSpan literal, TextLine line) => literal.Start < line.Start && literal.End >= line.End;

    private static bool IsPartOfAnother(ConditionalExpressionSyntax conditional)
    {
        SyntaxNode? around = conditional.Parent;
        while (around is ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax)
        {
            around = around.Parent;
        }

        return around is ConditionalExpressionSyntax;
    }
}
