using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// The HTML body of an invite. Our section is inserted or replaced by cutting the original text at positions that the parser found, so
/// every other character stays as it is: changing the online-meeting part would break the meeting link. Pure.
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

    /// <summary>Reads a body. Never throws: mail programs and people break HTML, and browsers accept it.</summary>
    public static InviteBody Of(string html) => new(html);

    /// <summary>
    /// Replaces the old section and removes copies of it; without an old one, the new section comes first in the body. Null when the old
    /// one is mixed up with other content and cannot be cut out.
    /// </summary>
    /// <param name="section">The new section.</param>
    /// <param name="joinUrl">The link to join the online meeting; null when it is not one.</param>
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

    /// <summary>After the start tag of the body; otherwise after the head, or before everything.</summary>
    private int First()
    {
        var body = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.StartTag, Text: "body" });
        var head = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.EndTag, Text: "head" });
        var top = tokens.FirstOrDefault(t => t is { Kind: BodyTokenKind.StartTag, Text: "html" });
        return body.Text is null && head.Text is null ? top.End : FirstOf(body, head).End;

        static BodyToken FirstOf(BodyToken one, BodyToken other) => one.Text is not null ? one : other;
    }
}

/// <summary>One of our sections in a body.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="IsForSeries">It is for every 1:1 of a series.</param>
/// <param name="TextHash">Hash of its text without white space, to compare with <see cref="SectionStamp.TextHash"/>.</param>
/// <param name="IsBlank">Somebody has deleted its text.</param>
public sealed record FoundSection(int Start, int End, bool IsForSeries, string TextHash, bool IsBlank);
