using System.Text.RegularExpressions;

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
        "functions/Adapters/Files/Meetings/OccurrenceKey.cs", // keys of occurrences
        "functions/Adapters/Files/People/ListDate.cs", // dates in people lists
        "functions/Core/Scheduling/InviteFile.cs", // times in calendar files
        "functions/Core/Storage/SortableInstant.cs", // keys of documents
        "functions/Core/Text/TypedDate.cs", // dates as people type them
        "functions/Hosts/Local/Cli/Commands/Flags.cs", // --at
        "functions/Hosts/Local/Cli/Output/Words.cs", // 2026-11-16 10:00, in tables
        "functions/Hosts/Local/Sample/MeetingPattern.cs", // the plan of the sample company
    ];

    [Fact]
    public void No_sentence_uses_a_NodaTime_pattern_or_the_words_of_a_culture() => Assert.Equal(
        ForPrograms.Order(StringComparer.Ordinal),
        Repository.Product().Where(file => Formatting().IsMatch(file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("LocalDatePattern.CreateWithInvariantCulture(\"d MMMM\")", true)]
    [InlineData("CultureInfo.CurrentCulture", true)]
    [InlineData("CultureInfo.GetCultureInfo(\"de\")", true)]
    [InlineData("LocalDatePattern.Iso.Format(day)", false)]
    [InlineData("text.ToString(CultureInfo.InvariantCulture)", false)]
    public void A_pattern_is_found(string code, bool isFound) => Assert.Equal(isFound, Formatting().IsMatch(code));

    [GeneratedRegex(@"Pattern\.Create\w*\(|CultureInfo\.(Current|Get)|new CultureInfo|DateTimeFormatInfo")]
    private static partial Regex Formatting();
}
