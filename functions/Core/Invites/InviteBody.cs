using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// The HTML body of an invite. Our section is put in or replaced by cutting the original text at places that the parser found, so that
/// every other character stays as it is: a changed online-meeting part would take the meeting off line. Pure.
/// </summary>
public sealed class InviteBody
{
    private readonly string html;
    private readonly IReadOnlyList<BodyToken> tokens;

    private InviteBody(string html)
    {
        this.html = html;
        tokens = BodyToken.Read(html);
        Sections = [.. SectionFinder.In(tokens, html.Length)];
    }

    /// <summary>The first of our sections; null when there is none.</summary>
    public FoundSection? Section => Sections is [var first, ..] ? first : null;

    /// <summary>More than one when a person has copied it.</summary>
    internal IReadOnlyList<FoundSection> Sections { get; }

    public static InviteBody Of(string html) => new(html);

    /// <summary>
    /// Puts the section where the old one is, and takes out copies of it; without an old one it comes first in the body. Null when the
    /// old one has grown together with what is not ours, so that it cannot be cut out.
    /// </summary>
    /// <param name="section">What to write.</param>
    /// <param name="joinUrl">Where the online meeting is joined; null when it is none.</param>
    public string? With(InviteSection section, Uri? joinUrl)
    {
        if (Sections.Any(s => OnlineMeeting.IsIn(tokens.Where(t => t.Start >= s.Start && t.End <= s.End), joinUrl)))
        {
            return null;
        }

        var body = new StringBuilder(html.Length + section.Html.Length);
        var at = 0;
        foreach (var (i, (start, end)) in (Sections.Count == 0 ? [(First(), First())] : Sections.Select(s => (s.Start, s.End))).Index())
        {
            body.Append(html, at, start - at).Append(i == 0 ? section.Html : string.Empty);
            at = end;
        }

        return body.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>After the body's start tag; where there is none, after the head, or before everything.</summary>
    private int First()
    {
        var body = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.StartTag, Text: "body" });
        var head = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.EndTag, Text: "head" });
        var top = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.StartTag, Text: "html" });
        return body.Text is not null ? body.End : head.Text is not null ? head.End : top.End;
    }
}

/// <summary>A section of ours that stands in a body.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="IsForSeries">It speaks of every 1:1 of a series.</param>
/// <param name="TextHash">Of its words, without white space, to compare with <see cref="SectionStamp.TextHash"/>.</param>
/// <param name="IsBlank">Somebody has emptied it.</param>
public sealed record FoundSection(int Start, int End, bool IsForSeries, string TextHash, bool IsBlank);
