using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class SafeHtmlTests
{
    private static readonly SafeHtml First = SafeHtml.Of($"<a href=\"/a\">{"R&D"}</a>");
    private static readonly SafeHtml Second = SafeHtml.Of($"<b>2</b>");

    [Fact]
    public void Two_pieces_are_put_into_a_message_of_any_language() => Assert.All(
        Languages.ByTag.Values,
        language => Assert.Equal(
            "<a href=\"/a\">R&amp;D</a> · <b>2</b>", SafeHtml.In(language.Joins.Facts, First, Second).ToString()));

    [Fact]
    public void A_message_may_begin_with_the_second_piece_and_its_own_text_is_encoded() => Assert.Equal(
        "&lt;<b>2</b>&gt; &amp; <a href=\"/a\">R&amp;D</a>",
        SafeHtml.In((first, second) => $"<{second}> & {first}", First, Second).ToString());
}
