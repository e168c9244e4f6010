using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// How a name or an item gets through Liquid and Markdown without meaning anything to either: each of its ASCII signs is
/// moved to a private character (U+E000 to U+E07F; two more set names apart) beforehand, and back when all markup has been read. No filter can undo it.
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
            var c = plain[i];
            disguised[i] = IsDisguised(c) ? '\uFFFD' : c < 128 && c != ' ' && !char.IsAsciiLetterOrDigit(c) ? (char)(Offset + c) : c;
        }
    });

    /// <summary>Keeps what is written from right to left to itself, see <see cref="PersonName.SetApart"/>; reading a line takes real isolates out.</summary>
    public static string SetApart(string disguised) => Isolate + disguised + PopIsolate;

    /// <summary>A link that a value got into leads nowhere.</summary>
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
