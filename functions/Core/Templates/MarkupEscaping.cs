using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Protects names and items from Liquid and Markdown: before rendering, each of their ASCII punctuation characters is replaced by a
/// private-use character (U+E000 to U+E07F; two more mark isolated names), and restored once all markup has been read. No filter can undo
/// it.
/// </summary>
internal static class MarkupEscaping
{
    private const char Offset = '\uE000';
    private const char Isolate = '\uE080';
    private const char PopIsolate = '\uE081';

    public static string Escape(string text) => string.Create(text.Length, text, (escaped, plain) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            escaped[i] = plain[i] switch
            {
                var c when IsEscaped(c) => '\uFFFD',
                var c when c < 128 && c != ' ' && !char.IsAsciiLetterOrDigit(c) => (char)(Offset + c),
                var c => c,
            };
        }
    });

    /// <summary>Isolates a right-to-left name, see <see cref="PersonName.WithIsolates"/>; reading a line removes real isolates.</summary>
    public static string WithIsolates(string escaped) => Isolate + escaped + PopIsolate;

    /// <summary>A link whose address contains a value is dropped.</summary>
    public static RichText Unescape(RichText text) => new(text.Spans.Select(s => s with
    {
        Text = Unescape(s.Text),
        Link = s.Link is { } link && link.OriginalString.Any(IsEscaped) ? null : s.Link,
    }));

    private static string Unescape(string text) =>
        text.Any(IsEscaped) ? string.Concat(text.Select(Unescape)) : text;

    private static char Unescape(char c) => c switch
    {
        Isolate => PersonName.FirstStrongIsolate,
        PopIsolate => PersonName.PopIsolate,
        _ => IsEscaped(c) ? (char)(c - Offset) : c,
    };

    private static bool IsEscaped(char c) => c is >= Offset and <= PopIsolate;
}
