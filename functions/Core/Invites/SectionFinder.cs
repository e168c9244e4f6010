namespace OutlookOneOnOne.Core.Invites;

/// <summary>Finds our sections in a body by the marks that mail programs and people have left; see <see cref="InviteSection"/>.</summary>
internal static class SectionFinder
{
    private const string Prefix = "x_";

    private static readonly string[] Ids = [InviteSection.Id, InviteSection.SeriesId];

    /// <summary>In order; a section inside another counts as part of the outer one.</summary>
    public static IEnumerable<FoundSection> In(IReadOnlyList<BodyToken> tokens, int length)
    {
        if (!tokens.Any(t => Ids.Any(id => IsMarked(t, id) || IsMarked(t, id + InviteSection.StartOf))))
        {
            yield break;
        }

        var tree = new BodyTree(tokens, length);
        var end = 0;
        var marked = Ids.SelectMany(id => ById(tokens, tree, id).Concat(FindByAnchors(tokens, tree, id)));
        foreach (var (from, to) in marked.OrderBy(s => s.From).ThenByDescending(s => s.To))
        {
            if (from >= end)
            {
                end = to;
                yield return Section([.. tokens.Where(t => t.Start >= from && t.End <= to)], from, to);
            }
        }
    }

    private static IEnumerable<(int From, int To)> ById(IReadOnlyList<BodyToken> tokens, BodyTree tree, string id) =>
        from i in Enumerable.Range(0, tokens.Count)
        where IsMarked(tokens[i], id)
        select (tokens[i].Start, tree.EndOf(i));

    private static IEnumerable<(int From, int To)> FindByAnchors(IReadOnlyList<BodyToken> tokens, BodyTree tree, string id)
    {
        int? start = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsMarked(tokens[i], id + InviteSection.StartOf))
            {
                start = i;
            }
            else if (start is { } from && IsMarked(tokens[i], id + InviteSection.EndOf))
            {
                start = null;
                yield return Widen(tokens, tree, from, i);
            }
        }
    }

    /// <summary>
    /// Extends the range between the anchors to whole elements, because Word moves an anchor into the neighbouring paragraph.
    /// </summary>
    private static (int From, int To) Widen(IReadOnlyList<BodyToken> tokens, BodyTree tree, int start, int end)
    {
        var (first, last) = (tree.PathTo(start), tree.PathTo(end));
        var common = first.Zip(last).TakeWhile(p => p.First == p.Second).Count();
        return common == first.Count || common == last.Count
            ? (tokens[start].Start, tree.EndOf(end))
            : (tokens[first[common]].Start, tree.EndOf(last[common]));
    }

    private static FoundSection Section(IReadOnlyList<BodyToken> within, int from, int to)
    {
        // Rewriting mostly changes white space: lines are wrapped differently, and spaces become no-break spaces.
        var text = string.Concat(within.Where(t => t.Kind == BodyTokenKind.Text).SelectMany(t => t.Text).Where(IsVisible));
        var isForSeries = within.Any(
            t => IsMarked(t, InviteSection.SeriesId) || IsMarked(t, InviteSection.SeriesId + InviteSection.StartOf));
        return new FoundSection(from, to, isForSeries, InviteSection.HashOf(text), text.Length == 0);
    }

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && c is not '\u200b' and not '\ufeff';

    /// <summary>Each pass through Exchange may add one more prefix to an id or a name.</summary>
    private static bool IsMarked(BodyToken token, string mark) =>
        token.Kind == BodyTokenKind.StartTag
        && token.Attributes.Any(a => a.Key is "id" or "name" && WithoutPrefix(a.Value).Equals(mark, StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        while (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            name = name[Prefix.Length..];
        }

        return name;
    }
}
