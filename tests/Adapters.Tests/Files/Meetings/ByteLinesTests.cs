using System.Text;
using CsCheck;
using OutlookOneOnOne.Adapters.Files.Meetings;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>A file is read in pieces; lines are unfolded in the same way wherever a piece ends.</summary>
public sealed class ByteLinesTests
{
    private const int Piece = 1 << 16;

    private static readonly Gen<string> Text = Gen.OneOf("a", "\u00e9", "\r", "\n", "\r\n", " ", "\t", "\uFEFF", "\r\n ", "BEGIN:X")
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Lines_are_unfolded_and_counted_wherever_a_piece_ends() =>
        Gen.Select(Text, Gen.Int[0, 60], Text).Sample((before, left, after) =>
        {
            var filler = new string('x', Math.Max(0, Piece - left - Encoding.UTF8.GetByteCount(before)));
            var text = before + filler + after;
            Assert.Equal(Expected(text), Read(Encoding.UTF8.GetBytes(text)));
        });

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Wide_characters_are_read_alike(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        var text = "BEGIN:X\r\n\u00e9\r\n " + new string('\u00e9', Piece) + "\r\nEND:X\r\n";

        Assert.Equal(Expected(text), Read([.. wide.Preamble, .. wide.GetBytes(text)]));
    }

    [Fact]
    public void A_line_without_end_is_cut_between_two_characters()
    {
        using var lines = new IcsByteLines(new MemoryStream(Encoding.UTF8.GetBytes("a" + new string('\u00e9', 5_000_000) + "\nb")));

        Assert.True(lines.Next());
        Assert.True(lines.IsCut);
        Assert.EndsWith("\u00e9", Encoding.UTF8.GetString(lines.Current), StringComparison.Ordinal);
        Assert.True(lines.Next());
        Assert.Equal(("b", 2, false), (Encoding.UTF8.GetString(lines.Current), lines.Number, lines.IsCut));
        Assert.False(lines.Next());
    }

    private static List<(int Number, string Line)> Read(byte[] file)
    {
        using var lines = new IcsByteLines(new MemoryStream(file));
        var read = new List<(int, string)>();
        while (lines.Next())
        {
            read.Add((lines.Number, Encoding.UTF8.GetString(lines.Current)));
        }

        return read;
    }

    private static List<(int Number, string Line)> Expected(string text)
    {
        var unfolded = new List<(int Number, string Line)>();
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var (i, written) in lines.Index())
        {
            var line = WithoutMark(i == 0 ? WithoutMark(written) : written);
            if (line.Length > 0 && unfolded.Count > 0 && line[0] is ' ' or '\t')
            {
                unfolded[^1] = (unfolded[^1].Number, unfolded[^1].Line + line[1..]);
            }
            else if (line.Length > 0)
            {
                unfolded.Add((i + 1, line));
            }
        }

        return unfolded;
    }

    private static string WithoutMark(string line) => line.StartsWith('\uFEFF') ? line[1..] : line;
}
