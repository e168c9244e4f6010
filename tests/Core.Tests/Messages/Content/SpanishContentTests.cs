using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>What a check can see of written Spanish (docs/languages/es.md).</summary>
public sealed partial class SpanishContentTests
{
    [Fact]
    public void Each_question_and_exclamation_is_opened_and_closed() =>
        Assert.Empty(from written in WrittenLines.Of("es") where !IsOpened(written.Line) select written);

    [Fact]
    public void Quotations_stand_in_the_marks_of_CLDR_and_no_space_precedes_a_mark() =>
        Assert.Empty(from written in WrittenLines.Of("es") where OtherMarks().IsMatch(written.Line) select written);

    [Fact]
    public void Nothing_is_said_in_words_that_a_reader_marked() =>
        Assert.Empty(from written in WrittenLines.Of("es") where Marked().IsMatch(written.Line) select written);

    [Theory]
    [InlineData("Qué falta?")]
    [InlineData("¿Qué falta.")]
    [InlineData("Gracias!")]
    public void A_missing_mark_is_seen(string line) => Assert.False(IsOpened(line));

    [Theory]
    [InlineData("Puede que otras personas puedan abrir la invitación.")]
    [InlineData("Una conversación sobre carrera.")]
    public void A_marked_word_is_seen(string line) => Assert.Matches(Marked(), line);

    private static bool IsOpened(string line)
    {
        var text = Picture().Replace(line, "[");
        return text.Count(letter => letter == '?') == text.Count(letter => letter == '¿')
            && text.Count(letter => letter == '!') == text.Count(letter => letter == '¡');
    }

    [GeneratedRegex(@"!\[")]
    private static partial Regex Picture();

    [GeneratedRegex("[«»]|[ \u00a0][?!:;]")]
    private static partial Regex OtherMarks();

    [GeneratedRegex("(?i)puede que otr[^.]*pued|sobre carrera|costab?an? de |mientras es ")]
    private static partial Regex Marked();
}
