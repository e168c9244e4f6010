using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsCheck;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Tests;

/// <summary>What Word, phones and screen readers require of the HTML, whatever the digest contains.</summary>
public sealed partial class DigestHtmlLintTests
{
    // What Word renders or safely ignores (max-width and border-radius, opacity and overflow of the hidden preheader).
    private static readonly HashSet<string> AllowedStyles =
    [
        "background-color", "border-left", "border-radius", "border-top", "color", "display", "font-family", "font-size", "font-weight",
        "line-height", "margin", "margin-top", "max-height", "max-width", "mso-hide", "mso-line-height-rule", "mso-padding-alt", "opacity",
        "overflow", "padding", "padding-left", "text-align", "text-decoration", "white-space",
    ];

    private static readonly HashSet<string> AllowedElements =
    [
        "html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "h1", "h2", "h3", "h4", "p", "b", "span", "a",
    ];

    public static TheoryData<string> Kinds { get; } = [.. ByKind.Keys];

    private static Dictionary<string, WeeklyDigest> ByKind => new()
    {
        ["all well"] = Digests.AllWell(),
        ["all troubles"] = Digests.AllTroubles(),
        ["own first"] = Digests.OwnFirst(),
        ["unreadable"] = Digests.Unreadable(),
        ["nobody else"] = Digests.NobodyElse(),
        ["deep line"] = Digests.DeepLine(),
        ["with names"] = Digests.WithNames(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_well_formed_and_uses_only_elements_that_mail_programs_know(string kind)
    {
        var document = Parse(Html(kind));

        Assert.Empty(document.Descendants().Select(e => e.Name.LocalName).Except(AllowedElements));
        Assert.Equal("en", document.Root!.Attribute("lang")!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_HTML_parses_without_errors(string kind) =>
        Assert.NotNull(new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Html(kind)).Body);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_table_is_marked_as_layout(string kind) =>
        Assert.All(
            Parse(Html(kind)).Descendants().Where(Is("table")), table => Assert.Equal("presentation", table.Attribute("role")?.Value));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_inline_style_is_one_that_Outlook_renders_or_safely_ignores(string kind)
    {
        var properties = Parse(Html(kind)).Descendants().Attributes("style")
            .SelectMany(style => style.Value.Split(';')).Select(declaration => declaration.Split(':')[0].Trim());

        Assert.Empty(properties.Distinct().Except(AllowedStyles));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_table_or_cell_background_is_repeated_in_bgcolor(string kind) =>
        Assert.All(
            Parse(Html(kind))
                .Descendants()
                .Where(e => e.Name.LocalName != "div" && e.Attribute("style")?.Value.Contains("background-color") == true),
            e => Assert.Contains($"background-color:{e.Attribute("bgcolor")?.Value}", e.Attribute("style")!.Value));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Headings_skip_no_level(string kind)
    {
        var levels = Parse(Html(kind))
            .Descendants()
            .Where(e => Heading().IsMatch(e.Name.LocalName))
            .Select(e => e.Name.LocalName[1] - '0')
            .ToList();

        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_widths_of_a_bar_add_up(string kind) =>
        Assert.All(
            Parse(Html(kind)).Descendants().Where(e => e.Attribute("class")?.Value == "bar"),
            bar =>
                Assert.Equal(
                    100,
                    bar.Descendants()
                        .Where(Is("td"))
                        .Sum(td => int.Parse(td.Attribute("width")!.Value.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)))
        );

    [Theory]
    [InlineData("Wilhelmina Alexandrina Featherstonehaugh-Cholmondeley-Marjoribanks")]
    [InlineData("Александра Константиновна Преображенская-Воскресенская")]
    public void It_stays_below_100_KB_with_30_managers_and_long_names(string name)
    {
        var html = DigestHtml.Compose(Digests.Largest(30, n => $"{name} {n}"), Digests.Links);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 30_000, 100_000);
    }

    [Fact]
    public void A_line_of_a_thousand_managers_stays_below_100_KB() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(DigestHtml.Compose(Digests.DeepLine(below: 1000), Digests.Links)), 30_000, 100_000);

    [Fact]
    public void Names_never_become_markup()
    {
        var harmless = Shape("Ann Lee");
        var nasty = Gen.OneOf(
            "<b>", "&", "\"", "'", "</td>", "<script>", "-->", "]]>", "&lt;", "\u202e", "\0", "\u0007", "\ud800", "שרה", "😀", "a");

        nasty.Array[1, 8].Select(string.Concat).Where(name => name.Trim().Length > 0)
            .Sample(name => Assert.Equal(harmless, Shape(name)), iter: 200);
    }

    [Fact]
    public void Names_are_shown_as_written()
    {
        var text = Parse(DigestHtml.Compose(Digests.Named("<b>&\" O'Neil"), Digests.Links)).Root!.Value;

        Assert.Contains("<b>&\" O'Neil", text);
    }

    [Fact]
    public void A_right_to_left_name_does_not_reorder_figures()
    {
        Assert.Contains("\u2068שרה לוי\u2069: overdue", DigestText.Compose(Digests.Named("שרה לוי"), Digests.Links));
        Assert.DoesNotContain(
            "\u202e", DigestText.Compose(Digests.Named("Ann\u202e Lee"), Digests.Links).Split("AN IDEA")[0], StringComparison.Ordinal);
    }

    /// <summary>The elements and attributes, as XML and as a browser parses them.</summary>
    private static string Shape(string name)
    {
        var html = DigestHtml.Compose(Digests.Named(name), Digests.Links);
        var browser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        var xml = Parse(html).Descendants().Select(e => $"{e.Name.LocalName}[{string.Join(' ', e.Attributes().Select(a => a.Name))}]");
        return string.Join(
            '\n', [.. browser.All.Select(e => $"{e.LocalName}[{string.Join(' ', e.Attributes.Select(a => a.Name))}]"), "", .. xml]);
    }

    private static string Html(string kind) => DigestHtml.Compose(ByKind[kind], Digests.Links);

    private static Func<XElement, bool> Is(string name) => e => e.Name.LocalName == name;

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
