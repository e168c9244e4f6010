using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// A piece of HTML that is safe to send or show. It can only be made with <see cref="Of"/>, which takes the literals of the program as they
/// are and encodes every value, so a name cannot become markup.
/// </summary>
public readonly partial record struct SafeHtml
{
    private readonly string? markup;

    private SafeHtml(string markup) => this.markup = markup;

    /// <summary>No markup at all.</summary>
    public static SafeHtml Nothing => default;

    /// <summary>The markup of an interpolated string: literals as written, values encoded.</summary>
    public static SafeHtml Of(Writer html) => new(html.Written());

    /// <summary>The pieces one after another, without anything between them.</summary>
    public static SafeHtml Join(IEnumerable<SafeHtml> pieces) => new(string.Concat(pieces));

    /// <summary>Two pieces in a message, which says what stands between and around them.</summary>
    public static SafeHtml In(Func<string, string, string> message, SafeHtml first, SafeHtml second)
    {
        // Characters that no text contains mark the places of the pieces.
        var text = message("\uE000", "\uE001");
        var html = new Writer(0, 2);
        foreach (var run in Places().Split(text))
        {
            switch (run)
            {
                case "\uE000": html.AppendFormatted(first); break;
                case "\uE001": html.AppendFormatted(second); break;
                default: html.AppendFormatted(run); break;
            }
        }

        return new(html.Written());
    }

    /// <summary>The piece, or nothing.</summary>
    public static SafeHtml If(bool condition, Func<SafeHtml> piece) => condition ? piece() : Nothing;

    /// <summary>The markup, ready to be sent.</summary>
    public override string ToString() => markup ?? string.Empty;

    [GeneratedRegex("([\uE000\uE001])", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    /// <summary>Compiler support for <see cref="Of"/>: receives the parts of the interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Writer
    {
        // Letters of all scripts stay readable and short. Markup characters, controls and unusual spaces are encoded.
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        private readonly StringBuilder html;

        /// <summary>Sets the buffer up.</summary>
        /// <param name="literalLength">Number of literal characters.</param>
        /// <param name="holes">Number of interpolated values.</param>
        public Writer(int literalLength, int holes) => html = new StringBuilder(literalLength + (holes * 32));

        /// <summary>Drops the indentation, which helps readers of the code and would add a fifth to the size of a mail.</summary>
        public void AppendLiteral(string literal)
        {
            var lines = literal.Split('\n');
            html.Append(lines[0]);
            foreach (var line in lines.Skip(1))
            {
                html.Append('\n').Append(line.AsSpan().TrimStart(' '));
            }
        }

        /// <summary>Safe already, so it is appended as it is.</summary>
        public void AppendFormatted(SafeHtml piece) => html.Append(piece.markup);

        /// <summary>Safe already, so the pieces are appended as they are.</summary>
        public void AppendFormatted(IEnumerable<SafeHtml> pieces) => html.AppendJoin(string.Empty, pieces);

        /// <summary>Control characters are invalid in HTML however they are written, so each becomes a space.</summary>
        public void AppendFormatted(string? text)
        {
            if (text is not null)
            {
                html.Append(Encoder.Encode(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))));
            }
        }

        /// <summary>A whole number, in the invariant culture.</summary>
        public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A number with at most two decimals, in the invariant culture.</summary>
        public void AppendFormatted(double number) => html.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

        /// <summary>An absolute address, encoded for an attribute.</summary>
        public void AppendFormatted(Uri address) => html.Append(Encoder.Encode(address.AbsoluteUri));

        /// <summary>The markup written so far.</summary>
        public string Written() => html.ToString();
    }
}
