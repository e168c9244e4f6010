using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Finds arguments of messages that were made into text before: numbers, which a language groups and puts into the plural itself, and
/// lists, which it joins itself. A number that names something, such as a line, is a <see cref="Designation"/>.
/// </summary>
internal sealed class MessageArguments
{
    /// <summary>What stands between the parts of a list, or around one of them.</summary>
    private const string Glue = ",;·(";

    /// <summary>What joins a list, or makes text of numbers.</summary>
    private static readonly string[] Makers = ["string.Join", "string.Create", "string.Concat", "string.Format"];

    /// <summary>The names of all messages, with the number of their arguments.</summary>
    private static readonly HashSet<(string Name, int Arguments)> Messages =
    [
        .. typeof(IMessages).GetProperties().Where(p => p.PropertyType.IsInterface)
            .SelectMany(surface => surface.PropertyType.GetMethods()).Select(m => (m.Name, m.GetParameters().Length)),
    ];

    private readonly SyntaxNode root;
    private readonly HashSet<string> made;

    private MessageArguments(SyntaxNode root)
    {
        this.root = root;
        made =
        [
            .. root.DescendantNodes().OfType<VariableDeclaratorSyntax>()
                .Where(v => IsMade(v.Initializer?.Value)).Select(v => v.Identifier.Text),
            .. root.DescendantNodes().OfType<MethodDeclarationSyntax>()
                .Where(m => m.ReturnType.ToString() == "string" && IsMade(m.ExpressionBody?.Expression)).Select(m => m.Identifier.Text),
        ];
    }

    /// <summary>The calls of messages with such an argument.</summary>
    public static IEnumerable<string> MadeTextIn(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
        var file = new MessageArguments(root);
        return file.Calls()
            .Where(call => call.ArgumentList.Arguments.Any(a => file.IsText(a.Expression)))
            .Select(call => call.ToString());
    }

    private IEnumerable<InvocationExpressionSyntax> Calls() => root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name }
            && Messages.Contains((name, call.ArgumentList.Arguments.Count)));

    private bool IsText(ExpressionSyntax argument) => argument switch
    {
        IdentifierNameSyntax { Identifier.Text: var name } => made.Contains(name),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: var name } } => made.Contains(name),
        _ => IsMade(argument),
    };

    private static bool IsMade(ExpressionSyntax? text) => text switch
    {
        // With a culture, as every number needs it.
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToString" }, ArgumentList.Arguments.Count: > 0,
        } => true,
        InvocationExpressionSyntax { Expression: var maker } => Makers.Contains(maker.ToString()),
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax] } => true,
        InterpolatedStringExpressionSyntax { Contents: var parts } => parts.OfType<InterpolatedStringTextSyntax>()
            .Any(part => part.TextToken.ValueText.Any(Glue.Contains)),
        ParenthesizedExpressionSyntax { Expression: var inner } => IsMade(inner),
        BinaryExpressionSyntax { Left: var left, Right: var right } => IsMade(left) || IsMade(right),
        ConditionalExpressionSyntax { WhenTrue: var yes, WhenFalse: var no } => IsMade(yes) || IsMade(no),
        CollectionExpressionSyntax { Elements: var elements } => elements.OfType<ExpressionElementSyntax>().Any(e => IsMade(e.Expression)),
        _ => false,
    };
}
