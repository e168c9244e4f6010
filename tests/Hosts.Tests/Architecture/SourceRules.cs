using System.Collections.Concurrent;
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

    private static readonly CSharpParseOptions Newest = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    // Each rule reads every file, and parsing takes most of the time.
    private static readonly ConcurrentDictionary<string, (SourceText Text, SyntaxNode Root)> Sources = new();

    // A row of a table of test cases stays on one line, so that the cases can be compared; so does recorded JSON.
    private static readonly string[] TableRows =
        ["[InlineData(", "{ \"", "(\"", "new(\"", "\"\"\"{\"", "\"\"\" \"", "$$\"\"\"{\"", "$$\"\"\"\""];

    /// <summary>The numbers of lines that are too long, except in raw string literals and tables of test cases.</summary>
    public static IEnumerable<int> LongLinesIn(string source)
    {
        var (text, root) = Parsed(source);
        return from line in text.Lines
               where line.Span.Length > MaxLineLength && !IsTableRow(line.ToString()) && !IsInLiteral(root, line)
               select line.LineNumber + 1;
    }

    /// <summary>The numbers of lines with a conditional expression nested in another one.</summary>
    public static IEnumerable<int> NestedConditionalsIn(string source)
    {
        var (text, root) = Parsed(source);
        return from conditional in root.DescendantNodes().OfType<ConditionalExpressionSyntax>()
               where IsPartOfAnother(conditional)
               select text.Lines.IndexOf(conditional.SpanStart) + 1;
    }

    /// <summary>
    /// The numbers of lines with a null-forgiving <c>!</c> that has no reason in a comment on its line or the line above.
    /// </summary>
    public static IEnumerable<int> NullsForgivenWithoutReasonIn(string source)
    {
        var (text, root) = Parsed(source);
        var reasons = (from comment in root.DescendantTrivia()
                       where comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
                       select text.Lines.IndexOf(comment.SpanStart)).ToHashSet();
        return (from forgiven in root.DescendantNodes()
                where forgiven.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                let line = text.Lines.IndexOf(forgiven.Span.End)
                where !reasons.Contains(line) && !reasons.Contains(line - 1)
                select line + 1).Distinct();
    }

    /// <summary>
    /// The numbers of lines with a member out of order: a public member below a private method, or a private method above all its callers.
    /// Fields, private properties and constructors may come first.
    /// </summary>
    public static IEnumerable<int> MembersOutOfOrderIn(string source)
    {
        var (text, root) = Parsed(source);
        return from type in root.DescendantNodes().OfType<TypeDeclarationSyntax>()
               where type is not InterfaceDeclarationSyntax
               let members = type.Members.Where(m => m is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax).ToList()
               from member in members.Where((m, n) => IsBelowPrivate(m, members.Take(n)) || IsAboveItsUsers(m, type.Members))
               select text.Lines.IndexOf(member.SpanStart) + 1;
    }

    /// <summary>The numbers of lines with a partial type without generated members: its other part would be in another file.</summary>
    public static IEnumerable<int> PartsOutOfSightIn(string source)
    {
        var (text, root) = Parsed(source);
        return from type in root.DescendantNodes().OfType<TypeDeclarationSyntax>()
               where IsPartial(type) && !type.Members.Any(IsPartial) && !IsJsonContext(type)
               select text.Lines.IndexOf(type.SpanStart) + 1;
    }

    private static (SourceText Text, SyntaxNode Root) Parsed(string source) => Sources.GetOrAdd(source, Parse);

    private static (SourceText Text, SyntaxNode Root) Parse(string source)
    {
        var text = SourceText.From(source);
        return (text, CSharpSyntaxTree.ParseText(text, Newest).GetRoot());
    }

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

    private static bool IsBelowPrivate(MemberDeclarationSyntax member, IEnumerable<MemberDeclarationSyntax> above) =>
        !IsPrivate(member) && member is not ConstructorDeclarationSyntax && above.Any(m => m is MethodDeclarationSyntax && IsPrivate(m));

    private static bool IsAboveItsUsers(MemberDeclarationSyntax member, IReadOnlyList<MemberDeclarationSyntax> members) =>
        member is MethodDeclarationSyntax method && IsPrivate(method) && !IsPartial(method)
        && !members.TakeWhile(m => m != member).Any(m => Names(m, method))
        && members.SkipWhile(m => m != member).Skip(1).Any(m => m is not TypeDeclarationSyntax && Names(m, method));

    private static bool Names(MemberDeclarationSyntax member, MethodDeclarationSyntax method) =>
        member.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.Text == method.Identifier.Text);

    private static bool IsPrivate(MemberDeclarationSyntax member) =>
        !member.Modifiers.Any(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
        && !member.ChildNodes().OfType<ExplicitInterfaceSpecifierSyntax>().Any();

    private static bool IsPartial(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsJsonContext(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.Any(t => t.Type.ToString() == "JsonSerializerContext") == true;
}
