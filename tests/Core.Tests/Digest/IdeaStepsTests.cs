using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class IdeaStepsTests
{
    private static readonly Idea Plain = new(
        "two-lines",
        IdeaKind.Practice,
        [CoachingRole.Manager],
        "Two lines",
        "Ask for two lines.",
        "On Friday.",
        "Could you send me <two> lines?",
        "Read them.");

    private static WeeklyDigest Digest => Digests.AllWell() with { Idea = Plain };

    [Fact]
    public void An_idea_in_the_text_says_when_to_use_it_what_to_say_and_what_to_do_afterwards()
    {
        var lines = DigestText.Compose(Digest, Digests.Links).Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var at = lines.IndexOf("Ask for two lines.");
        Assert.Equal(
            ["  When: On Friday.", "  You might say: “Could you send me <two> lines?”", "  Afterwards: Read them."],
            lines[(at + 1)..(at + 4)]);
    }

    [Fact]
    public void An_idea_in_the_HTML_has_the_same_with_its_words_encoded()
    {
        var html = DigestHtml.Compose(Digest, Digests.Links);
        Assert.Contains("<b>When:</b> On Friday.</p>", html);
        Assert.Contains("<b>You might say:</b> “Could you send me &lt;two&gt; lines?”</p>", html);
        Assert.Contains("<b>Afterwards:</b> Read them.</p>", html);
    }

    [Fact]
    public void In_Japanese_no_space_follows_the_label()
    {
        var digest = Digest.In(Languages.ByTag["ja"]) with { Idea = Plain with { When = "金曜日に。" } };
        Assert.Contains("\n  いつ：金曜日に。\n", DigestText.Compose(digest, Digests.Links).ReplaceLineEndings("\n"));
        Assert.Contains("<b>いつ：</b>金曜日に。</p>", DigestHtml.Compose(digest, Digests.Links));
    }

    [Fact]
    public void Something_to_read_has_its_link_only() =>
        Assert.DoesNotContain(
            "You might say", DigestText.Compose(Digest with { Idea = Plain with { Kind = IdeaKind.Reading, Say = null } }, Digests.Links));
}
