using CsCheck;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class NoteTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void Nothing_is_no_note(string? text) => Assert.Equal(NoteTextFault.Blank, Fault(text));

    [Fact]
    public void Sixty_four_kibibytes_of_utf_8_fit_and_one_byte_more_does_not()
    {
        var euros = new string('€', NoteText.MaxBytes / 3);
        Assert.Null(Fault(euros + "a"));
        Assert.Equal(NoteTextFault.TooLong, Fault(euros + "ab"));
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        // Not a theory: attributes are stored as UTF-8, which cannot hold half a surrogate pair.
        string[] none = ["half \ud83d a face", "face \ude00 half", "nul \0 nul"];
        Assert.All(none, text => Assert.Equal(NoteTextFault.NotText, Fault(text)));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_whatever_they_ended_with() =>
        Assert.Equal("a\nb\nc\n", Write.Words("a\r\nb\rc\n").Markdown);

    [Fact]
    public void Whatever_is_taken_comes_back_through_utf_8() =>
        Gen.String.Sample(text => NoteText.Parse(text).Match(
            note => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(note.Markdown)) == note.Markdown,
            _ => true));

    private static NoteTextFault? Fault(string? text) => NoteText.Parse(text).Match<NoteTextFault?>(_ => null, fault => fault);
}
