using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// A piece of HTML that is safe to send or to show. The only way to make one is <see cref="Of"/>: what the programmer wrote is
/// taken as it stands, and every text put into it is encoded, so no name can ever become markup.
/// </summary>
public readonly record struct SafeHtml
{
    private readonly string? markup;

    private SafeHtml(string markup) => this.markup = markup;

    public static SafeHtml Nothing => default;

    public static SafeHtml Of(Writer html) => new(html.Written());

    public static SafeHtml Join(IEnumerable<SafeHtml> pieces) => new(string.Concat(pieces));

    /// <summary>The piece, or nothing.</summary>
    public static SafeHtml If(bool condition, Func<SafeHtml> piece) => condition ? piece() : Nothing;

    public override string ToString() => markup ?? string.Empty;

    [InterpolatedStringHandler]
    public readonly ref struct Writer
    {
        // Letters of every script stay readable and short; what HTML needs, controls and odd spaces are encoded.
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        private readonly StringBuilder html;

        public Writer(int literalLength, int holes) => html = new StringBuilder(literalLength + (holes * 32));

        /// <summary>Without indentation, which serves the reader of the code and would cost a mail a fifth of its size.</summary>
        public void AppendLiteral(string literal)
        {
            var lines = literal.Split('\n');
            html.Append(lines[0]);
            foreach (var line in lines.Skip(1))
            {
                html.Append('\n').Append(line.AsSpan().TrimStart(' '));
            }
        }

        public void AppendFormatted(SafeHtml piece) => html.Append(piece.markup);

        public void AppendFormatted(IEnumerable<SafeHtml> pieces) => html.AppendJoin(string.Empty, pieces);

        /// <summary>A control character is a fault in HTML however it is written, so it becomes a space.</summary>
        public void AppendFormatted(string? text) =>
            html.Append(text is null ? null : Encoder.Encode(text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text));

        public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(double number) => html.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

        public void AppendFormatted(Uri address) => html.Append(Encoder.Encode(address.AbsoluteUri));

        public string Written() => html.ToString();
    }
}
