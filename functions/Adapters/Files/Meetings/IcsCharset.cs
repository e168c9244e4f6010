using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Detects the character set of a calendar file. UTF-8 is the standard (RFC 5545, 3.1.4), but not every program follows it.
/// </summary>
internal static class IcsCharset
{
    // Notes declares it in the first lines of a file.
    private static readonly byte[] NotesCharset = "X-LOTUS-CHARSET:"u8.ToArray();
    private const byte Escape = 0x1B;

    private static Encoding Windows1252 => Named("windows-1252")!; // the provider of code pages has it

    /// <summary>The file without its byte order mark, in a character set in which line breaks and spaces are single bytes.</summary>
    public static ReadOnlySpan<byte> ToSingleByte(byte[] file) => file switch
    {
        [0xEF, 0xBB, 0xBF, ..] => file.AsSpan(3),
        [0xFF, 0xFE, 0, 0, ..] => ToUtf8(Encoding.UTF32, file, 4),
        [0, 0, 0xFE, 0xFF, ..] => ToUtf8(new UTF32Encoding(bigEndian: true, byteOrderMark: true), file, 4),
        [0xFF, 0xFE, ..] => ToUtf8(Encoding.Unicode, file, 2),
        [0xFE, 0xFF, ..] => ToUtf8(Encoding.BigEndianUnicode, file, 2),
        [not 0, 0, not 0, 0, ..] => ToUtf8(Encoding.Unicode, file, 0),
        [0, not 0, 0, not 0, ..] => ToUtf8(Encoding.BigEndianUnicode, file, 0),
        _ => file,
    };

    /// <summary>Text that is valid UTF-8 and not plain ASCII is UTF-8, whatever it declares.</summary>
    public static Encoding Of(ReadOnlySpan<byte> text)
    {
        // ISO-2022 switches alphabets with escape sequences, so it looks like valid ASCII.
        if (Utf8.IsValid(text) && !text.Contains(Escape))
        {
            return Encoding.UTF8;
        }

        return (Declared(text) is { } declared && declared is not UTF8Encoding ? declared : null) ?? Detected(text) ?? Windows1252;
    }

    private static byte[] ToUtf8(Encoding encoding, byte[] file, int skip) =>
        Encoding.Convert(encoding, Encoding.UTF8, file, skip, file.Length - skip);

    private static Encoding? Declared(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf(NotesCharset);
        if (at < 0)
        {
            return null;
        }

        var value = text[(at + NotesCharset.Length)..];
        var end = value.IndexOf((byte)'\n');
        return Named(Encoding.ASCII.GetString(end < 0 ? value : value[..end]).Trim());
    }

    private static Encoding? Detected(ReadOnlySpan<byte> text) =>
        CharsetDetector.DetectFromBytes(text.ToArray()).Detected is { Confidence: > 0.5f } found ? Named(found.EncodingName) : null;

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
