using OutlookOneOnOne.Core.Agendas.Text;

namespace OutlookOneOnOne.Core.Agendas.Templates;

/// <summary>
/// How a name or an item gets through Liquid and Markdown without meaning anything to either: each of its ASCII signs is
/// moved to a private character (U+E000 to U+E07F) beforehand, and back when all markup has been read. No filter can undo it.
/// </summary>
internal static class Disguise
{
    private const char Offset = '\uE000';

    public static string PutOn(string text) => string.Create(text.Length, text, (disguised, plain) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            disguised[i] = IsDisguised(c) ? '\uFFFD' : c < 128 && c != ' ' && !char.IsAsciiLetterOrDigit(c) ? (char)(Offset + c) : c;
        }
    });

    /// <summary>A link that a value got into leads nowhere.</summary>
    public static RichText TakeOff(RichText text) => new(text.Spans.Select(s => s with
    {
        Text = TakeOff(s.Text),
        Link = s.Link is { } link && link.OriginalString.Any(IsDisguised) ? null : s.Link,
    }));

    private static string TakeOff(string text) =>
        text.Any(IsDisguised) ? string.Concat(text.Select(c => IsDisguised(c) ? (char)(c - Offset) : c)) : text;

    private static bool IsDisguised(char c) => c is >= Offset and < (char)(Offset + 128);
}
