using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

/// <summary>Nothing in a name or an item can become structure, script or Liquid, wherever the agenda is shown.</summary>
public sealed class HostileTextProperties
{
    private static readonly string[] Evil =
    [
        "{{ other.name }}",
        "{% for i in (1..9) %}x{% endfor %}",
        "{{",
        "}}",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</li></ul><h1>",
        "[a](javascript:alert(1))",
        "](javascript:alert(1))",
        "![i](https://x.example/t.png)",
        "<https://x.example>",
        "[a]: https://x.example",
        "# ",
        "- ",
        "1. ",
        "> ",
        "```",
        "`",
        "**",
        "*",
        "_",
        "\n\n# x\n",
        "\n- y",
        "&lt;b&gt;",
        "&#60;b&#62;",
        "\\",
        "|",
        "~~~",
        "===",
        "---",
        "\u202e",
        "\ud800",
        "\0",
        "<!--",
        "]]>",
        "javascript:",
        "[x](data:text/html,<b>)",
        "a",
        " ",
        "é",
        "שלום",
        "'",
        "\"",
        "(",
        ")",
        "<a href='x' style='background:url(x)'>",
        "{{ 'x' | raw }}",
        "[ ] ",
        "[x] ",
    ];

    private static readonly Gen<string> GenHostile =
        Gen.OneOf(Gen.OneOf([.. Evil.Select(Gen.Const)]).Array[1, 6].Select(string.Concat), Gen.String[1, 40]);

    private static readonly Gen<string> GenName = GenHostile.Where(n => OneLine.Of(n).Length > 0);

    private static readonly Gen<ItemText> GenItem = GenHostile.Where(t => ItemText.TryParse(t, out _)).Select(ItemText.Parse);

    private static readonly string[] TagsAllowed = ["DIV", "H2", "H3", "P", "UL", "LI", "STRONG", "EM", "S", "CODE", "A", "SPAN"];

    [Fact]
    public void No_name_or_item_changes_the_structure_of_the_HTML() =>
        Gen.Select(GenName, GenName, GenItem)
            .Sample(
                (me, other, item) =>
                {
                    var document = new HtmlParser().ParseDocument(AgendaHtml.Write(Page(me, other, item)));
                    var harmless = new HtmlParser().ParseDocument(AgendaHtml.Write(Page("Ann", "Bo", ItemText.Parse("x"))));
                    Assert.Equal(Blocks(harmless), Blocks(document));
                    Assert.All(document.Body!.QuerySelectorAll("*"), e => Assert.Contains(e.TagName, TagsAllowed));
                    Assert.All(
                        document.Body!.QuerySelectorAll("*").SelectMany(e => e.Attributes),
                        a => Assert.Contains(a.Name, new[] { "style", "href" }));
                    Assert.All(document.QuerySelectorAll("a"), a => Assert.Matches("^(https?:|mailto:)", a.GetAttribute("href")));
                });

    [Fact]
    public void No_name_or_item_changes_the_structure_of_the_Markdown() =>
        Gen.Select(GenName, GenName, GenItem)
            .Sample(
                (me, other, item) =>
                {
                    var document = Markdown.Parse(AgendaMarkdown.Write(Page(me, other, item)));
                    var harmless = Markdown.Parse(AgendaMarkdown.Write(Page("Ann", "Bo", ItemText.Parse("x"))));
                    Assert.Equal(Shape(harmless), Shape(document));
                    Assert.Empty(document.Descendants<HtmlInline>());
                    Assert.DoesNotContain(
                        document.Descendants<LinkInline>(),
                        l => l.IsImage || !Regex.IsMatch(l.Url!, "^(https?:|mailto:)", RegexOptions.IgnoreCase));
                });

    [Fact]
    public void No_name_or_item_changes_the_lines_of_the_text() =>
        Gen.Select(GenName, GenName, GenItem).Sample((me, other, item) => Assert.Equal(
            AgendaText.Write(Page("Ann", "Bo", ItemText.Parse("x"))).Split('\n').Length,
            AgendaText.Write(Page(me, other, item)).Split('\n').Length));

    [Fact]
    public void A_name_is_shown_as_written_and_is_never_markup() =>
        GenName.Sample(name =>
        {
            var page = Page("Ann", name, ItemText.Parse("x"));
            Assert.Equal(PersonName.WithIsolates(Shortened(name)), page.Sections[0].Prompts[0].ToText());
            Assert.All(
                page.Sections[0].Prompts[0].Spans, s => Assert.True(s is { Strong: false, Emphasis: false, Code: false, Link: null }));
        });

    [Fact]
    public void A_right_to_left_name_is_isolated_everywhere()
    {
        var page = Page("שלום כהן", "Bo\u202eLee", ItemText.Parse("x"));
        const string apart = "\u2068שלום\u2069";

        Assert.Equal($"1:1 of {apart} and Bo", page.Title);
        Assert.Contains(page.Items, i => i.Note == $"from {apart}");
        Assert.Contains(apart, page.Sections[0].Prompts[1].ToText());
        Assert.Equal("Bo Lee", page.Sections[0].Prompts[0].ToText());
        string[] forms = [AgendaText.Write(page), AgendaMarkdown.Write(page), System.Net.WebUtility.HtmlDecode(AgendaHtml.Write(page))];
        foreach (var written in forms)
        {
            Assert.Equal(4, written.Split(apart).Length);
            Assert.DoesNotContain('\u202e', written);
        }
    }

    [Fact]
    public void The_reason_for_a_template_isolates_names_too()
    {
        var other = Pairs.Person("bo", "שלום\u202e כהן");
        var request = new AgendaRequest(Pairs.Ann, other, Relationship.DirectReport, Pairs.Thursday(0), 7)
        {
            NoneBefore = true,
        };
        var choice = ChooseTemplate.For(request.SituationOf(PairAgendas.Empty(Pairs.Ann.Id, Pairs.Bo.Id)), TemplateLibrary.BuiltIn);
        Assert.Equal("first 1:1 with \u2068שלום\u2069", choice!.Why.In(Languages.English));
    }

    [Fact]
    public void Markdown_written_and_read_again_has_the_same_text() =>
        GenItem.Sample(item =>
        {
            var text = item.ToRichText();
            Assert.Equal(
                string.Concat(text.Spans.Select(s => s.Text)).Trim(),
                string.Concat(RichText.Parse(text.ToMarkdown()).Spans.Select(s => s.Text)).Trim());
        });

    [Fact]
    public void An_exclamation_mark_before_a_link_does_not_make_an_image() =>
        Assert.Equal("see this\\![plan](<https://x.example/>)", RichText.Parse("see this\\![plan](https://x.example)").ToMarkdown());

    [Theory]
    [InlineData("Who *covers* for **Cy**?", "Who <em>covers</em> for <strong>Cy</strong>?")]
    [InlineData("[plan](https://x.example/?a=1&b=2)", "<a href=\"https://x.example/?a=1&amp;b=2\">plan</a>")]
    [InlineData("[plan](javascript:alert(1))", "plan")]
    [InlineData("[plan](//x.example)", "plan")]
    [InlineData("5 < 6 & a_b_c", "5 &lt; 6 &amp; a_b_c")]
    [InlineData("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;")]
    [InlineData("# no heading", "# no heading")]
    [InlineData("- no list", "- no list")]
    public void Inline_markdown_is_read_and_nothing_else(string markdown, string html) =>
        Assert.Equal(html, RichText.Parse(markdown).ToHtml());

    [Theory]
    [InlineData("Ann Lee", "Ann")]
    [InlineData("Lee, Ann Marie", "Ann")]
    [InlineData("Ann", "Ann")]
    [InlineData("Lee,", "Lee,")]
    public void The_first_name_of_a_person_is_found(string name, string first) => Assert.Equal(first, AgendaModel.FirstNameOf(name));

    [Fact]
    public void ToString_never_shows_what_people_write()
    {
        var item = Pairs.Item("a", "canary");
        var page = Pairs.FullPage(Pairs.Template("peer"));
        object[] all =
        [
            item,
            item.Text,
            item.Text.ToRichText(),
            item.Text.ToRichText().Spans[0],
            Pairs.Pair(item),
            page,
            page.Items[0],
            new AgendaEdit.Reword(item.Id, item.Text),
            Pairs.Agenda(Pairs.Template("peer")),
        ];
        Assert.All(all, o => Assert.DoesNotContain("canary", o.ToString()));
        Assert.DoesNotContain("Lyon", page.Items[1].ToString());
    }

    private static readonly Template Plain = TemplateParser.Parse(
        """
        ---
        id: plain
        version: 1
        kind: peer
        cadence: weekly
        minutes: 30
        purpose: To be attacked.
        ---

        # Plain

        ## With {{ other.name }}

        - {{ other.name }}
        - {% for i in open_items %}{{ i | upcase }}, {% endfor %} and {{ open_items | first | default: "nothing" }} of {{ me.first_name | capitalize }}

        ## Coaching note

        Listen.
        """).Match(t => t, _ => throw new InvalidOperationException());

    private static AgendaPage Page(string me, string other, ItemText item)
    {
        var (ann, bo) = (Pairs.Person("ann", me), Pairs.Person("bo", other));
        var pair = Pairs.Pair(Pairs.Item("a") with { Text = item }, Pairs.Item("b", by: Pairs.Ann) with { Text = item, Rank = 1 });
        return ComposeAgenda.Page(Pairs.Agenda(Plain), pair, ann, bo, DateTimeZone.Utc);
    }

    private static string Shortened(string name)
    {
        var line = OneLine.Of(name.Trim());
        return line.Length <= 120 ? line : OneLine.Of(line[..120]) + "…";
    }

    private static IEnumerable<string> Blocks(AngleSharp.Html.Dom.IHtmlDocument document) =>
        document
            .Body!.QuerySelectorAll("*")
            .Where(e => e.TagName is "DIV" or "H2" or "H3" or "P" or "UL" or "LI")
            .Select(e => e.TagName + e.ParentElement!.TagName);

    private static IEnumerable<string> Shape(MarkdownDocument document) =>
        document.Descendants<Block>().Select(b => b.GetType().Name + (b as HeadingBlock)?.Level);
}
