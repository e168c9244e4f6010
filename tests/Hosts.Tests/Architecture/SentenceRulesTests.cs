using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>
/// Sentences take their days, times and figures from the catalogue: those of .NET depend on the machine's version of ICU.
/// The add-in has the same rule: addin/test/messages/sentences.test.ts.
/// </summary>
public sealed partial class SentenceRulesTests
{
    /// <summary>Patterns of what programs write and read, the same in every language; no sentence contains them.</summary>
    private static readonly string[] ForPrograms =
    [
        "functions/Adapters/Azure/Blobs/BlobRevision.cs", // revisions of documents
        "functions/Adapters/Azure/Cosmos/Storage/ContainerDocuments.cs", // stamps of writes
        "functions/Adapters/Files/Digest/DurableFile.cs", // names of temporary files
        "functions/Adapters/Files/Digest/EmlFileName.cs", // names of files
        "functions/Adapters/Files/Meetings/OccurrenceKey.cs", // keys of occurrences
        "functions/Adapters/Files/People/ListDate.cs", // dates in people lists
        "functions/Adapters/Sqlite/SqliteWork.cs", // receipts of messages
        "functions/Api/Agendas/Items.cs", // ids of items
        "functions/Api/Assistants/Tools/AgendaTools.cs", // ids of items
        "functions/Core/Digest/IsoWeek.cs", // keys of weeks
        "functions/Core/Notes/NotebookEntryId.cs", // ids of notes
        "functions/Core/Scheduling/InviteFile.cs", // times in calendar files
        "functions/Core/Storage/SortableInstant.cs", // keys of documents
        "functions/Core/Text/SafeHtml.cs", // widths in HTML
        "functions/Core/Text/TypedDate.cs", // dates as people type them
        "functions/Hosts/Local/Cli/Commands/Flags.cs", // --at
        "functions/Hosts/Local/Cli/Output/Words.cs", // 2026-11-16 10:00, in tables
        "functions/Hosts/Local/Sample/MeetingPattern.cs", // the plan of the sample company
        "functions/Hosts/Local/Sample/SampleMeeting.cs", // seeds of the sample company
        "functions/Hosts/Local/Server/TextLog.cs", // times in the log
    ];

    [Fact]
    public void No_sentence_uses_a_pattern_a_format_or_the_words_of_a_culture() => Assert.Equal(
        ForPrograms.Order(StringComparer.Ordinal),
        Repository.Product().Where(file => IsFormatting(file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("LocalDatePattern.CreateWithInvariantCulture(\"d MMMM\")", true)]
    [InlineData("CultureInfo.CurrentCulture", true)]
    [InlineData("CultureInfo.GetCultureInfo(\"de\")", true)]
    [InlineData("day.ToString(\"d MMMM\", CultureInfo.InvariantCulture)", true)]
    [InlineData("day?.ToString(\"d MMMM\")", true)]
    [InlineData("day.ToString(format: \"d MMMM\")", true)]
    [InlineData("$\"{day:d MMM}\"", true)]
    [InlineData("$\"\"\"<td>{count:N0}</td>\"\"\"", true)]
    [InlineData("string.Format(\"{0:P0}\", share)", true)]
    [InlineData("html.AppendFormat(\"{0:d MMM}\", day)", true)]
    [InlineData("day.ToLongDateString()", true)]
    [InlineData("day.ToString(Pattern, null)", true)]
    [InlineData("LocalDatePattern.Iso.Format(day)", false)]
    [InlineData("text.ToString(CultureInfo.InvariantCulture)", false)]
    [InlineData("number.ToString(null, CultureInfo.InvariantCulture)", false)]
    [InlineData("Convert.ToString(count, CultureInfo.InvariantCulture)", false)]
    [InlineData("$\"{day} {(isLate ? a : b),3}\"", false)]
    public void A_format_is_found(string code, bool isFound) =>
        Assert.Equal(isFound, IsFormatting($"class C {{ object M() => {code}; }}"));

    private static bool IsFormatting(string source) =>
        Formatting().IsMatch(source) || EnglishText.NodesOf(source).Any(node => node is InterpolationFormatClauseSyntax || HasFormat(node));

    /// <summary>A call such as <c>day.ToString("d MMMM")</c> or <c>count.ToString("N0", culture)</c>.</summary>
    private static bool HasFormat(SyntaxNode node) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call
        && (call.Expression switch
        {
            MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.Text: "Convert" } } member => member.Name,
            MemberBindingExpressionSyntax member => member.Name, // after a question mark
            _ => null,
        })?.Identifier.Text == "ToString"
        && arguments.Count > 0
        && (arguments[0].Expression is InterpolatedStringExpressionSyntax
            || arguments[0].Expression.IsKind(SyntaxKind.StringLiteralExpression)
            || (arguments.Count == 2 && !arguments[0].Expression.IsKind(SyntaxKind.NullLiteralExpression)));

    [GeneratedRegex(
        @"Pattern\.Create\w*\(|CultureInfo\.(Current|Get)|new CultureInfo|(DateTime|Number)FormatInfo|\bstring\.Format\(|\.AppendFormat\(" +
        @"|\.To(Long|Short)(Date|Time)String\(")]
    private static partial Regex Formatting();
}
