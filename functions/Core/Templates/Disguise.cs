using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Protects names and items from Liquid and Markdown: before rendering, each of their ASCII punctuation characters is replaced by a
/// private-use character (U+E000 to U+E07F; two more mark isolated names), and restored once all markup has been read. No filter can undo
/// it.
/// </summary>
internal static class Disguise
{
    private const char Offset = '\uE000';
    private const char Isolate = '\uE080';
    private const char PopIsolate = '\uE081';

    public static string PutOn(string text) => string.Create(text.Length, text, (disguised, plain) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            disguised[i] = plain[i] switch
            {
                var c when IsDisguised(c) => '\uFFFD',
                var c when c < 128 && c != ' ' && !char.IsAsciiLetterOrDigit(c) => (char)(Offset + c),
                var c => c,
            };
        }
    });

    /// <summary>Isolates a right-to-left name, see <see cref="PersonName.SetApart"/>; reading a line removes real isolates.</summary>
    public static string SetApart(string disguised) => Isolate + disguised + PopIsolate;

    /// <summary>A link whose address contains a value is dropped.</summary>
    public static RichText TakeOff(RichText text) => new(text.Spans.Select(s => s with
    {
        Text = TakeOff(s.Text),
        Link = s.Link is { } link && link.OriginalString.Any(IsDisguised) ? null : s.Link,
    }));

    private static string TakeOff(string text) =>
        text.Any(IsDisguised) ? string.Concat(text.Select(Bare)) : text;

    private static char Bare(char c) => c switch
    {
        Isolate => PersonName.FirstStrongIsolate,
        PopIsolate => PersonName.PopIsolate,
        _ => IsDisguised(c) ? (char)(c - Offset) : c,
    };

    private static bool IsDisguised(char c) => c is >= Offset and <= PopIsolate;
}
