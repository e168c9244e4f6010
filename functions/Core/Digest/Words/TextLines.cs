using System.Text;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Plain text in lines of at most 72 columns, which read well when quoted and in a terminal.</summary>
internal sealed class TextLines
{
    public const int MaxLength = 72;

    private readonly StringBuilder text = new();

    /// <summary>An empty line, the heading in capitals, and a rule under it.</summary>
    public TextLines Heading(string heading) =>
        Gap().Paragraph(Capitals.Of(heading)).Paragraph(new string('-', Math.Min(TextColumns.Of(heading), MaxLength)));

    public TextLines Gap()
    {
        text.Append('\n');
        return this;
    }

    public TextLines Paragraph(string? sentence, int indent = 0, string bullet = "")
    {
        var margin = new string(' ', indent);
        var first = true;
        foreach (var line in Wrapped(sentence ?? "", MaxLength - indent - bullet.Length))
        {
            text.Append(margin).Append(first ? bullet : new string(' ', bullet.Length)).Append(line).Append('\n');
            first = false;
        }

        return this;
    }

    /// <summary>A paragraph for each sentence; null leaves one out.</summary>
    public TextLines Paragraphs(IEnumerable<string?> sentences, int indent = 0) =>
        sentences.Aggregate(this, (lines, sentence) => lines.Paragraph(sentence, indent));

    /// <summary>On its own line and never broken, because half a URL leads nowhere.</summary>
    public TextLines Address(string label, Uri address)
    {
        Paragraph(label);
        text.Append(address.AbsoluteUri).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private static IEnumerable<string> Wrapped(string sentence, int width)
    {
        var line = new StringBuilder();
        var words = sentence.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.SelectMany(w => Pieces(w, width)))
        {
            if (line.Length > 0 && TextColumns.Of(line.ToString()) + 1 + TextColumns.Of(word) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Breaks a word that is longer than a line, but never within a character.</summary>
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (TextColumns.Of(word) > width)
        {
            (var piece, word) = TextColumns.Break(word, width);
            yield return piece;
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }
}
