using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>What a check can see of written Japanese (docs/languages/ja.md).</summary>
public sealed partial class JapaneseContentTests
{
    [Fact]
    public void Who_is_written_with_its_character_like_first_and_every_one() =>
        Assert.Empty(from written in WrittenLines.Of("ja") where OtherSpelling().IsMatch(written.Line) select written);

    [Fact]
    public void Punctuation_after_Japanese_is_full_width_and_nobody_shouts() =>
        Assert.Empty(from written in WrittenLines.Of("ja") where HalfWidth().IsMatch(written.Line) select written);

    [Theory]
    [InlineData("だれに聞きますか。")]
    [InlineData("これが一番です。")]
    [InlineData("1人ひとりに聞きます。")]
    public void Another_spelling_is_seen(string line) => Assert.Matches(OtherSpelling(), line);

    [Theory]
    [InlineData("そうですか?")]
    [InlineData("はい,そうです。")]
    [InlineData("素晴らしい！")]
    public void Half_width_punctuation_is_seen(string line) => Assert.Matches(HalfWidth(), line);

    [GeneratedRegex("だれ|一番|1人ひとり")]
    private static partial Regex OtherSpelling();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}](?:[,.!?;](?![a-z])|:(?! ))|！")]
    private static partial Regex HalfWidth();
}
