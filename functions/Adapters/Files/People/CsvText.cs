using System.Text;
using UtfUnknown;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The text of a file of unknown encoding, as saved by Excel, a shell or an HR system, as UTF-8.</summary>
internal sealed class CsvText
{
    // With a lower confidence, on a list of names, the detector distinguishes Latin alphabets no better than chance.
    private const float MinConfidence = 0.7f;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Longest first, because UTF-32's mark begins with UTF-16's.
    private static readonly Encoding[] WithByteOrderMark =
        [new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private CsvText(Stream utf8, long start) => (Utf8, Start) = (utf8, start);

    public Stream Utf8 { get; }

    /// <summary>Where the text begins, after a byte order mark.</summary>
    public long Start { get; }

    /// <summary>The name of an encoding that had to be guessed; null if it is certain.</summary>
    public string? GuessedEncoding { get; private init; }

    /// <param name="content">Can seek. Text in UTF-8 is read from here; any other is converted in memory.</param>
    /// <param name="budget">Counts the characters.</param>
    public static CsvText Of(Stream content, ListBudgetCounter budget)
    {
        var head = new byte[4];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var marked = Array.Find(WithByteOrderMark, e => head.AsSpan().StartsWith(e.Preamble));
        var start = marked?.Preamble.Length ?? 0;
        if ((marked is UTF8Encoding ? null : marked ?? Utf16WithoutMark(head)) is { } wide)
        {
            return Converted(content, start, wide, budget);
        }

        if (IsUtf8(content, start, budget))
        {
            return new CsvText(content, start);
        }

        var guessed = marked ?? Detect(content);
        var text = Converted(content, start, guessed, budget);
        return marked is null ? new CsvText(text.Utf8, 0) { GuessedEncoding = guessed.WebName } : text;
    }

    /// <param name="lines">In their order. Those that are not given are blank.</param>
    public static CsvText Of(IEnumerable<(int Number, string Text)> lines)
    {
        var utf8 = new MemoryStream();
        using (var writer = new StreamWriter(utf8, new UTF8Encoding(false), leaveOpen: true))
        {
            var next = 1;
            foreach (var (number, text) in lines)
            {
                writer.Write(new string('\n', number - next));
                writer.Write(text.ReplaceLineEndings(" "));
                next = number;
            }
        }

        return new CsvText(utf8, 0);
    }

    private static bool IsUtf8(Stream content, long start, ListBudgetCounter budget)
    {
        try
        {
            Decode(content, start, StrictUtf8, budget.Count);
            return true;
        }
        catch (DecoderFallbackException)
        {
            budget.BeginAgain();
            return false;
        }
    }

    private static CsvText Converted(Stream content, long start, Encoding encoding, ListBudgetCounter budget)
    {
        var utf8 = new MemoryStream();
        using (var writer = new StreamWriter(utf8, new UTF8Encoding(false), leaveOpen: true))
        {
            Decode(content, start, encoding, text =>
            {
                writer.Write(text);
                return budget.Count(text);
            });
        }

        return new CsvText(utf8, 0);
    }

    private static void Decode(Stream content, long start, Encoding encoding, Func<ReadOnlySpan<char>, bool> goOn)
    {
        content.Position = start;
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var text = new char[16_384];
        for (var length = reader.Read(text); length > 0 && goOn(text.AsSpan(0, length)); length = reader.Read(text))
        {
        }
    }

    /// <summary>A UTF-16 header has a NUL in every other byte, and no other text has any.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(byte[] head)
    {
        var nul = Array.IndexOf(head, (byte)0);
        return nul < 0 ? null : new UnicodeEncoding(bigEndian: nul % 2 == 0, byteOrderMark: false);
    }

    /// <summary>
    /// Latin 1 is read as windows-1252, as on the web (encoding.spec.whatwg.org, 4.2), which only adds characters that Latin 1 leaves
    /// unused. So is Latin 3, which nobody writes but which a short Spanish or French list is taken for.
    /// </summary>
    private static Encoding Detect(Stream content)
    {
        content.Position = 0;
        var detected = CharsetDetector.DetectFromStream(content).Detected;
        return detected is { Confidence: >= MinConfidence, Encoding: { WebName: not ("iso-8859-1" or "iso-8859-3") } encoding }
            ? encoding
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // the provider of code pages has it
    }
}
