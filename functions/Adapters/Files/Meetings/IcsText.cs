using System.Text;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The text of a calendar file as unfolded content lines. It is read line by line, each time from the file, because all lines of a large
/// file together take three times its size.
/// </summary>
internal sealed class IcsText
{
    // A smaller file is held in memory while it is read, so that it cannot change in between.
    private const int LargeFile = 10_000_000;

    private readonly Func<Stream> open;
    private readonly Encoding encoding;

    private IcsText(Func<Stream> open, Encoding encoding) => (this.open, this.encoding) = (open, encoding);

    /// <summary>A large file is read from the disk each time, and a small one only once.</summary>
    public static Func<Stream> Contents(string path)
    {
        if (new FileInfo(path).Length > LargeFile)
        {
            return () => File.OpenRead(path);
        }

        var bytes = File.ReadAllBytes(path);
        return () => new MemoryStream(bytes, writable: false);
    }

    /// <summary>Null if there are more lines than that.</summary>
    /// <param name="open">Opens the file at its beginning, as often as it is read.</param>
    /// <param name="mostLines">The maximum number of lines before unfolding.</param>
    public static IcsText? Read(Func<Stream> open, int mostLines)
    {
        var charset = new IcsCharset();
        using (var lines = new IcsByteLines(open()))
        {
            while (lines.Next())
            {
                charset.Take(lines.Current);
                if (lines.Count > mostLines)
                {
                    return null;
                }
            }

            if (lines.Count > mostLines)
            {
                return null;
            }
        }

        return new IcsText(open, charset.Found ?? IcsCharset.Detected(open));
    }

    /// <summary>The lines in order. Each is valid until the next is read.</summary>
    public IEnumerable<IcsLine> Lines()
    {
        using var lines = new IcsByteLines(open());
        var decoder = encoding.GetDecoder();
        var text = new char[1024];
        while (lines.Next())
        {
            // With the line break, so that half a character ends with its line.
            var bytes = lines.CurrentWithBreak;
            var most = encoding.GetMaxCharCount(bytes.Length);
            text = text.Length < most ? new char[Math.Max(most, 2 * text.Length)] : text;
            var length = decoder.GetChars(bytes, text, flush: false);
            length -= length > 0 && text[length - 1] == '\n' ? 1 : 0;
            yield return new IcsLine(text.AsMemory(0, length), lines.Number, lines.IsCut);
        }
    }
}

/// <summary>A content line.</summary>
/// <param name="Text">Without its line break. Valid until the next line is read.</param>
/// <param name="Number">Where it begins, counted from 1, as in editors.</param>
/// <param name="IsCut">It is longer than any line that we use, and its end is left out.</param>
internal readonly record struct IcsLine(ReadOnlyMemory<char> Text, int Number, bool IsCut);
