using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OutlookOneOnOne.Hosts.Local.Serving.Pages;

/// <summary>
/// A piece of a page. The only way to make one is <see cref="Of"/>: what the programmer wrote is taken as it stands, and every
/// text put into it is encoded, so no name can ever become markup.
/// </summary>
internal readonly record struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html Nothing => default;

    public static Html Of(Writer html) => new(html.Written());

    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>The piece, or nothing.</summary>
    public static Html If(bool condition, Func<Html> piece) => condition ? piece() : Nothing;

    public override string ToString() => markup ?? string.Empty;

    [InterpolatedStringHandler]
    public readonly ref struct Writer
    {
        // Letters of every script stay readable; what HTML needs, controls and odd spaces are encoded.
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        private readonly StringBuilder html;

        public Writer(int literalLength, int holes) => html = new StringBuilder(literalLength + (holes * 32));

        public void AppendLiteral(string literal) => html.Append(literal);

        public void AppendFormatted(Html piece) => html.Append(piece.markup);

        public void AppendFormatted(IEnumerable<Html> pieces) => html.AppendJoin(string.Empty, pieces);

        public void AppendFormatted(string? text) => html.Append(text is null ? null : Encoder.Encode(text));

        public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(double number) => html.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

        public string Written() => html.ToString();
    }
}
