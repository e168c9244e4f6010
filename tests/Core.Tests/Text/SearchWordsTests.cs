using CsCheck;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("raise", "We talked about a Raise.", true)]
    [InlineData("RESUME", "Her résumé is good", true)]
    [InlineData("résumé", "her RESUME", true)]
    [InlineData("strasse", "Straße", true)]
    [InlineData("straße", "STRASSE", true)]
    [InlineData("øre", "ORE", true)]
    [InlineData("istanbul", "İstanbul", true)]
    [InlineData("σοφος", "ΣΟΦΌΣ", true)]
    [InlineData("fit", "a good ﬁt", true)]
    [InlineData("mueller", "Mit Müller sprechen", true)]
    [InlineData("muller", "Mit Müller sprechen", true)]
    [InlineData("müller", "Mit Mueller sprechen", true)]
    [InlineData("Jörg mueller", "Joerg Müller", true)]
    [InlineData("soeren", "Søren", true)]
    [InlineData("aase", "Åse", true)]
    [InlineData("que", "Quartal", false)]
    [InlineData("muller", "Mueller", false)]
    [InlineData("gehalt", "Jahresgehalt", true)]
    [InlineData("日本", "来月は日本へ", true)]
    [InlineData("raise march", "In March: the raise", true)]
    [InlineData("raise april", "In March: the raise", false)]
    [InlineData("raises", "the raise", false)]
    public void All_words_must_match_regardless_of_case_and_accents(string words, string text, bool match)
    {
        Assert.True(SearchWords.TryParse(words, out var parsed));
        Assert.Equal(match, parsed.Matches(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u0301")]
    public void A_search_needs_at_least_one_word(string? text) => Assert.False(SearchWords.TryParse(text, out _));

    [Fact]
    public void A_search_has_a_maximum_length()
    {
        Assert.True(SearchWords.TryParse(new string('a', SearchWords.MaxLength), out _));
        Assert.False(SearchWords.TryParse(new string('a', SearchWords.MaxLength + 1), out _));
    }

    [Fact]
    public void Any_text_can_be_searched_for_and_folding_twice_changes_nothing() =>
        Gen.String.Sample(text =>
        {
            Assert.Equal(SearchWords.TryParse(text, out _), SearchWords.TryParse(text, out _));
            var folded = SearchWords.Fold(text);
            Assert.Equal(folded, SearchWords.Fold(folded));
        });

    [Fact]
    public void A_text_is_found_by_each_of_its_own_words() =>
        Gen.String[Gen.Char[" abcÀÉßøσςΣıİ"], 1, 40]
            .Sample(text => !SearchWords.TryParse(text, out var words) || words.Matches(text));
}
