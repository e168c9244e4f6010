using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Detects the character set of a calendar file. UTF-8 is the standard (RFC 5545, 3.1.4), but not every program follows it.
/// </summary>
internal sealed class IcsCharset
{
    private const byte Escape = 0x1B;

    // This much of a file is enough to guess the character set, plus the same amount of non-ASCII text.
    private const int Sample = 4_000_000;

    // Notes declares it in the first lines of a file.
    private static readonly byte[] NotesCharset = "X-LOTUS-CHARSET:"u8.ToArray();

    private bool isUtf8 = true;
    private Encoding? declared;

    /// <summary>
    /// Text that is valid UTF-8 and not plain ASCII is UTF-8, whatever it declares. Null if nothing says what it is.
    /// </summary>
    public Encoding? Found => (isUtf8, declared) switch
    {
        (true, _) => Encoding.UTF8,
        (_, UTF8Encoding) => null,
        _ => declared,
    };

    private static Encoding Windows1252 => Named("windows-1252")!; // the provider of code pages has it

    /// <summary>The file without its byte order mark, in a character set in which line breaks and spaces are single bytes.</summary>
    /// <param name="file">At its beginning. It is disposed with the result.</param>
    public static Stream ToSingleByte(Stream file)
    {
        Span<byte> start = stackalloc byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        (Encoding? Encoding, int Length) mark = start[..length] switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
            [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
            _ => (null, 0),
        };
        file.Position = mark.Length;
        return mark.Encoding is { } encoding ? Encoding.CreateTranscodingStream(file, encoding, new UTF8Encoding(false)) : file;
    }

    /// <summary>Takes an unfolded line into account.</summary>
    public void Take(ReadOnlySpan<byte> line)
    {
        // ISO-2022 switches alphabets with escape sequences, so it looks like valid ASCII.
        isUtf8 = isUtf8 && Utf8.IsValid(line) && !line.Contains(Escape);
        if (declared is null && line.StartsWith(NotesCharset))
        {
            declared = Named(Encoding.ASCII.GetString(line[NotesCharset.Length..]).Trim());
        }
    }

    /// <summary>What the bytes look like.</summary>
    public static Encoding Detected(Func<Stream> open)
    {
        using var sample = new MemoryStream();
        using var lines = new IcsByteLines(open());
        while (sample.Length < 2 * Sample && lines.Next())
        {
            if (sample.Length < Sample || !Ascii.IsValid(lines.Current) || lines.Current.Contains(Escape))
            {
                sample.Write(lines.CurrentWithBreak);
            }
        }

        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return (detected is { Confidence: > 0.5f } found ? Named(found.EncodingName) : null) ?? Windows1252;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
