using System.Net;
using System.Text.RegularExpressions;
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

    [Fact]
    public void Every_sentence_outside_the_catalogue_is_in_a_file_that_is_named()
    {
        var sentences = Repository.Product().ToDictionary(file => file.Key, file => EnglishText.SentencesIn(file.Value).FirstOrDefault());
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
    [InlineData("throw new ArgumentException(\"We could not read the calendar.\");", false)]
    [InlineData("var failure = new ArgumentException(\"We could not read the calendar.\");", false)]
    [InlineData("throw new IOException(\"We could not read the calendar.\");", true)]
    [InlineData("throw new IOException($\"Storage failed: {key} changed\");", true)]
    [InlineData("throw new DocumentException($\"{what} is damaged\");", true)]
    [InlineData("throw new RefusedException(say => say.Access.DataIsFile(path));", false)]
    [InlineData("progress($\"Reading calendars: {done} of {all}\");", true)]
    [InlineData("progress($\"Microsoft 365 is busy; retrying in {seconds} seconds\");", true)]
    [InlineData("var title = \"Private appointment\";", true)]
    [InlineData("var title = $\"Meeting with {count} people\";", true)]
    [InlineData("var why = \"person: nobody else in the organisation has this email address\";", true)]
    [InlineData("ideas.Require(i => i.Text.Length > 0, \"its text is empty\");", false)]
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
        Assert.Equal(isFound, EnglishText.SentencesIn($"class C {{ void M() {{ {code} }} }}").Any());

    [Theory]
    [InlineData("static IOException Of(string what) => new($\"{what} broke\");", true)]
    [InlineData("static FormatException Of(string what) => new($\"{what} broke\");", false)]
    public void Words_of_a_method_that_makes_an_exception_are_found_if_it_is_printed(string method, bool isFound) =>
        Assert.Equal(isFound, EnglishText.SentencesIn($"class C {{ {method} }}").Any());

    [Theory]
    [InlineData("var text = $\"the row has no email address, so it is left out\";", true)]
    [InlineData("var text = \"nom|nom complet|nom de la personne|nom et prénom|autre nom\";", false)]
    public void Half_a_sentence_is_found(string code, bool isFound) =>
        Assert.Equal(isFound, EnglishText.SentencesIn($"class C {{ void M() {{ {code} }} }}").Any());

    [Fact]
    public void A_page_or_a_mail_has_no_words_and_no_punctuation_of_its_own() => Assert.Empty(
        Repository.Product().SelectMany(file => WordsOfPage(file.Value).Select(words => $"{file.Key}: {words}")));

    [Theory]
    [InlineData("<p>Nobody is here</p>", "Nobody is here")]
    [InlineData("<a>{First}</a> &#160;·&#160; <a>{Second}</a>", "·")]
    [InlineData("<h1>{name}: {title}</h1>", ":")]
    [InlineData("<td>{count}%</td>", "%")]
    [InlineData("<td>&#160;</td> {content}", null)]
    [InlineData("<style>td{{color:red}}</style>", null)]
    [InlineData("color:#fff;padding:{width}px", null)]
    [InlineData("#1b2430", null)]
    [InlineData("<p title='{Say.Title}'>{Say.Text} <code>oneonone serve</code></p>", null)]
    public void Words_of_a_page_are_found(string html, string? words) =>
        Assert.Equal(words, WordsOfPage($$"""class C { object M() => SafeHtml.Of($"{{html}}"); }""").FirstOrDefault());

    private static IReadOnlyList<string> Named() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Hosts.Tests", "Architecture", List))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ')[0])
            .Order(StringComparer.Ordinal)];

    /// <summary>What stands between the tags of HTML, without commands and our name.</summary>
    private static IEnumerable<string> WordsOfPage(string source) =>
        EnglishText.NodesOf(source).OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == "SafeHtml.Of")
            .Select(call => call.ArgumentList.Arguments[0].Expression)
            .OfType<InterpolatedStringExpressionSyntax>()
            .Select(html => string.Concat(html.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText)))
            .Select(html => CommandOrTag().Replace(html, string.Empty).Replace("OutlookOneOnOne", string.Empty, StringComparison.Ordinal))
            .Select(text => WebUtility.HtmlDecode(text).Trim())
            .Where(text => WordOrPunctuation().IsMatch(text) && !StyleSheet().IsMatch(text));

    [GeneratedRegex("<code>.*?</code>|<style>.*?</style>|<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandOrTag();

    [GeneratedRegex(@"[\p{L}.,:;!?()（）、。：；/|%·•–—""“”]", RegexOptions.CultureInvariant)]
    private static partial Regex WordOrPunctuation();

    [GeneratedRegex(@"^(;?[a-z-]+:\S|#[0-9a-f]{6}$)", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSheet();
}
