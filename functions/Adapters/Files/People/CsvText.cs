using System.Text;
using UtfUnknown;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The text of a file of unknown encoding, as saved by Excel, a shell or an HR system.</summary>
/// <param name="Value">Without a byte order mark.</param>
/// <param name="GuessedEncoding">The name of an encoding that had to be guessed; null if it is certain.</param>
internal sealed record CsvText(string Value, string? GuessedEncoding)
{
    // With a lower confidence, on a list of names, the detector distinguishes Latin alphabets no better than chance.
    private const float MinConfidence = 0.7f;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Longest first, because UTF-32's mark begins with UTF-16's.
    private static readonly Encoding[] WithByteOrderMark =
        [new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static CsvText Decode(byte[] bytes)
    {
        var marked = Array.Find(WithByteOrderMark, e => bytes.AsSpan().StartsWith(e.Preamble));
        if (marked is not null)
        {
            return new CsvText(marked.GetString(bytes.AsSpan(marked.Preamble.Length)), null);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return new CsvText(utf16.GetString(bytes), null);
        }

        try
        {
            return new CsvText(StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            var encoding = Detect(bytes);
            return new CsvText(encoding.GetString(bytes), encoding.WebName);
        }
    }

    /// <summary>A UTF-16 header has a NUL in every other byte, and no other text has any.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(byte[] bytes)
    {
        var nul = Array.IndexOf(bytes, (byte)0);
        return nul < 0 || nul > 3 ? null : new UnicodeEncoding(bigEndian: nul % 2 == 0, byteOrderMark: false);
    }

    /// <summary>
    /// Latin 1 is read as windows-1252, as on the web (encoding.spec.whatwg.org, 4.2), which only adds characters that Latin 1 leaves
    /// unused.
    /// </summary>
    private static Encoding Detect(byte[] bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        return detected is { Confidence: >= MinConfidence, Encoding: { WebName: not "iso-8859-1" } encoding }
            ? encoding
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // the provider of code pages has it
    }
}
