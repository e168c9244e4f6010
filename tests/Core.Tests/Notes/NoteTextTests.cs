using CsCheck;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class NoteTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void A_blank_text_is_not_a_note(string? text) => Assert.Equal(NoteTextFault.Blank, Fault(text));

    [Fact]
    public void A_note_of_64_KiB_is_accepted_and_one_byte_more_is_not()
    {
        var euros = new string('€', NoteText.MaxBytes / 3);
        Assert.Null(Fault(euros + "a"));
        Assert.Equal(NoteTextFault.TooLong, Fault(euros + "ab"));
    }

    [Fact]
    public void Invalid_text_is_refused()
    {
        // Not a [Theory], because attributes are stored as UTF-8, which cannot hold half a surrogate pair.
        string[] none = ["half \ud83d a face", "face \ude00 half", "nul \0 nul"];
        Assert.All(none, text => Assert.Equal(NoteTextFault.NotText, Fault(text)));
    }

    [Fact]
    public void Every_kind_of_line_break_becomes_a_line_feed() =>
        Assert.Equal("a\nb\nc\n", Write.Words("a\r\nb\rc\n").Markdown);

    [Fact]
    public void Every_accepted_text_survives_UTF_8() =>
        Gen.String.Sample(text => NoteText.Parse(text).Match(
            note => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(note.Markdown)) == note.Markdown,
            _ => true));

    private static NoteTextFault? Fault(string? text) => NoteText.Parse(text).Match<NoteTextFault?>(_ => null, fault => fault);
}
