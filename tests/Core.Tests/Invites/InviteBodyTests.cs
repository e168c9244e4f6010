using AngleSharp.Html.Parser;
using CsCheck;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

public sealed class InviteBodyTests
{
    private static readonly Uri Join = new(Bodies.JoinUrl);
    private static readonly InviteSection First = Section("occurrence/1", "How are you? One &amp; two.");
    private static readonly InviteSection Second = Section("occurrence/2", "What went well?");

    private static readonly string[] Parts =
    [
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<td>",
        "</td>",
        "<table>",
        "</table>",
        "<br>",
        "text",
        " &amp; ",
        "😀",
        "\r\n",
        "<!-- </div> -->",
        "<span>",
        "</span>",
        "<style>p > a {}</style>",
        "<a href=\"" + Bodies.JoinUrl + "\">",
        "</a>",
        "< ",
        "<li>",
        "<img src=x alt='>'>",
    ];

    [Fact]
    public void A_body_without_a_section_gets_it_first_and_keeps_all_other_text()
    {
        var before = Bodies.Exchange("Hé, see you 😀!\r\n" + Bodies.TeamsPart);

        var after = Written(before, First);

        Assert.Equal(before, after.Replace(First.Html, string.Empty, StringComparison.Ordinal));
        Assert.StartsWith(before[..before.IndexOf("\r\nHé", StringComparison.Ordinal)] + First.Html, after, StringComparison.Ordinal);
        Assert.Contains(Bodies.TeamsPart, after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "|")]
    [InlineData("Just words", "|Just words")]
    [InlineData("<p>No body tag", "|<p>No body tag")]
    [InlineData("<html><head><title>x</title></head>Words</html>", "<html><head><title>x</title></head>|Words</html>")]
    [InlineData("<html>Words</html>", "<html>|Words</html>")]
    [InlineData("<BODY\nclass=x>Words", "<BODY\nclass=x>|Words")]
    public void The_section_is_inserted_first_even_in_an_incomplete_body(string before, string expected) =>
        Assert.Equal(expected.Replace("|", First.Html, StringComparison.Ordinal), Written(before, First));

    [Fact]
    public void Writing_again_replaces_only_the_section()
    {
        var moved = Bodies.Exchange("<p>A word before</p>\r\n" + First.Html + "\r\n<p>and after</p>" + Bodies.TeamsPart);

        Assert.Equal(moved.Replace(First.Html, Second.Html, StringComparison.Ordinal), Written(moved, Second));
        Assert.Equal(Written(moved, Second), Written(Written(moved, Second), Second));
    }

    [Theory]
    [InlineData("id=\"x_OneOnOneAgenda\"")]
    [InlineData("id=x_x_oneononeagenda")]
    [InlineData("class=\"elementToProof\" ID='x_OneOnOneAgenda' data-olk-copy-source=\"MailCompose\"")]
    public void The_section_is_found_by_an_id_that_Outlook_has_rewritten(string id)
    {
        var rewritten = First
            .Html.Replace("id=\"OneOnOneAgenda\"", id, StringComparison.Ordinal)
            .Replace("name=\"", "name=\"x_", StringComparison.Ordinal);
        var body = Bodies.Exchange(rewritten + Bodies.TeamsPart);

        Assert.Equal(First.Stamp.TextHash, InviteBody.Of(body).Section!.TextHash);
        Assert.Equal(Bodies.Exchange(Second.Html + Bodies.TeamsPart), Written(body, Second));
    }

    [Theory]
    [InlineData("<div class=\"WordSection1\"><p class=MsoNormal><a name=OneOnOneAgendaStart></a>How are you?</p>\r\n<p>One &amp; two.<a name=\"OneOnOneAgendaEnd\"></a><o:p></o:p></p>|<p>Mine</p></div>", "<div class=\"WordSection1\">|<p>Mine</p></div>")]
    [InlineData("<p><a name=\"x_OneOnOneAgendaStart\"></a>How are you? One &amp; two.<a name=\"x_OneOnOneAgendaEnd\"></a> Mine</p>|", "<p>| Mine</p>")]
    public void The_section_is_found_by_its_bookmarks_when_Word_has_dropped_the_id(string word, string expected)
    {
        var body = Bodies.Exchange(word.Replace("|", string.Empty, StringComparison.Ordinal) + Bodies.TeamsPart);

        Assert.Equal(First.Stamp.TextHash, InviteBody.Of(body).Section!.TextHash);
        Assert.Equal(
            Bodies.Exchange(expected.Replace("|", Second.Html, StringComparison.Ordinal) + Bodies.TeamsPart), Written(body, Second));
    }

    [Fact]
    public void Changed_white_space_and_markup_are_not_an_edit_but_a_changed_word_is()
    {
        var rewritten = First.Html.Replace("How are", "<span style='color:red'>How\r\n&nbsp;are</span>", StringComparison.Ordinal);
        var edited = First.Html.Replace("How are", "How exactly are", StringComparison.Ordinal);

        Assert.Equal(First.Stamp.TextHash, InviteBody.Of(Bodies.Exchange(rewritten)).Section!.TextHash);
        Assert.NotEqual(First.Stamp.TextHash, InviteBody.Of(Bodies.Exchange(edited)).Section!.TextHash);
    }

    [Fact]
    public void An_emptied_section_is_blank() =>
        Assert.True(InviteBody.Of(Bodies.Exchange("<div id=\"x_OneOnOneAgenda\"><p><br>&nbsp;</p></div>Hello")).Section!.IsBlank);

    [Fact]
    public void Copies_of_the_section_are_removed_when_it_is_written()
    {
        var body = Bodies.Exchange(
            First.Html + "<p>Mine</p>" + First.Html.Replace("OneOnOne", "x_OneOnOne", StringComparison.Ordinal) + Bodies.TeamsPart);

        Assert.Equal(Bodies.Exchange(Second.Html + "<p>Mine</p>" + Bodies.TeamsPart), Written(body, Second));
    }

    [Fact]
    public void An_unclosed_section_ends_with_its_parent()
    {
        var open = First.Html[..First.Html.LastIndexOf("</div>", StringComparison.Ordinal)];

        Assert.Equal(
            Bodies.Exchange("<table><tr><td>" + Second.Html + "</td></tr></table>Mine"),
            Written(Bodies.Exchange("<table><tr><td>" + open + "</td></tr></table>Mine"), Second));
    }

    [Fact]
    public void An_inline_end_tag_does_not_end_the_section()
    {
        var body = Bodies.Exchange("<b>" + First.Html.Replace("How are", "</b>How are", StringComparison.Ordinal) + "Mine");

        Assert.Equal(Bodies.Exchange("<b>" + Second.Html + "Mine"), Written(body, Second));
    }

    [Theory]
    [InlineData(Bodies.TeamsPart)]
    [InlineData(Bodies.NewTeamsPart)]
    public void A_section_that_contains_the_online_meeting_is_not_changed(string teams)
    {
        var entangled = Bodies.Exchange(First.Html.Replace("How are", teams + "How are", StringComparison.Ordinal));

        Assert.Null(InviteBody.Of(entangled).With(Second, Join));
    }

    [Fact]
    public void The_join_link_protects_an_online_meeting_without_marks()
    {
        var entangled = Bodies.Exchange(
            First.Html.Replace("How are", "<a href=\"https://meet.example/?a=1&amp;b=2\">Join</a>How are", StringComparison.Ordinal)
        );

        Assert.Null(InviteBody.Of(entangled).With(Second, new Uri("https://meet.example/?a=1&b=2")));
        Assert.NotNull(InviteBody.Of(entangled).With(Second, Join));
    }

    [Fact]
    public void A_section_shows_whether_it_is_for_a_whole_series()
    {
        Assert.False(InviteBody.Of(First.Html).Section!.IsForSeries);
        Assert.True(InviteBody.Of(new InviteSection("series/1", "<p>x</p>", isForSeries: true).Html).Section!.IsForSeries);
        Assert.True(
            InviteBody.Of("<p><a name=x_OneOnOneAgendaSeriesStart></a>x<a name=x_OneOnOneAgendaSeriesEnd></a></p>").Section!.IsForSeries);
    }

    [Fact]
    public void Only_the_section_changes_no_matter_what_the_body_contains() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i])
            .Array[0, 20].Select(Gen.Int[0, 20], (parts, at) => (parts, at: Math.Min(at, parts.Length)))
            .Sample(body =>
            {
                var (before, after) = (string.Concat(body.parts.Take(body.at)), string.Concat(body.parts.Skip(body.at)));
                var plain = Bodies.Exchange(before + after);
                Assert.Equal(plain, Written(plain, First).Replace(First.Html, string.Empty, StringComparison.Ordinal));

                var within = Bodies.Exchange(before + First.Html + after);
                Assert.Equal(Bodies.Exchange(before + Second.Html + after), Written(within, Second));
                Assert.Single(new HtmlParser().ParseDocument(Written(within, Second)).QuerySelectorAll("#OneOnOneAgenda"));
            });

    private static InviteSection Section(string version, string words) => new(version, $"<div><h2>{words}</h2></div>", isForSeries: false);

    private static string Written(string html, InviteSection section) => InviteBody.Of(html).With(section, Join)!;
}
