using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Writes spans as HTML with four inline elements. Every text and address is encoded.</summary>
internal static class HtmlWriter
{
    // Letters of every script stay readable; characters with a meaning in HTML are encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    public static string Write(IReadOnlyList<RichSpan> spans)
    {
        var html = new StringBuilder();
        foreach (var span in spans)
        {
            html.Append(Write(span));
        }

        return html.ToString();
    }

    private static string Write(RichSpan span)
    {
        var html = Encode(span.Text);
        html = span.Code ? $"<code>{html}</code>" : html;
        html = span.Emphasis ? $"<em>{html}</em>" : html;
        html = span.Strong ? $"<strong>{html}</strong>" : html;
        return span.Link is { } link ? $"<a href=\"{Encode(link.AbsoluteUri)}\">{html}</a>" : html;
    }
}
