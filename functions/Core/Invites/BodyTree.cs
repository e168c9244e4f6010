namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Where each element of a body ends in the source, by the rules of HTML as far as mail programs and people break them: an end tag closes
/// whatever is open inside, but an inline end tag never closes a block, and none closes anything outside its table cell (HTML, 13.2.6.4.7).
/// </summary>
internal sealed class BodyTree
{
    private static readonly HashSet<string> Blocks = new(
        [
            "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1",
            "h2", "h3", "h4", "h5",
            "h6", "header", "html", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Tables = new(
        ["body", "html", "table", "tbody", "td", "tfoot", "th", "thead", "tr"], StringComparer.Ordinal);

    private readonly IReadOnlyList<BodyToken> tokens;

    // By the index of the start tag: where the element ends, and its parent (-1 for none).
    private readonly Dictionary<int, int> ends = [];
    private readonly Dictionary<int, int> parents = [];
    private readonly Stack<int> open = new();

    public BodyTree(IReadOnlyList<BodyToken> tokens, int length)
    {
        this.tokens = tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case BodyTokenKind.StartTag:
                    Start(i);
                    break;
                case BodyTokenKind.EndTag when Closes(tokens[i].Text):
                    End(i);
                    break;
            }
        }

        CloseDownTo(-1, length);
    }

    /// <summary>Where the element with this start tag ends: after its end tag, or where another element's end tag closes it.</summary>
    public int EndOf(int start) => ends[start];

    /// <summary>The ancestors of this element, outermost first, itself last.</summary>
    public IReadOnlyList<int> PathTo(int start)
    {
        var path = new List<int>();
        for (var at = start; at >= 0; at = parents[at])
        {
            path.Insert(0, at);
        }

        return path;
    }

    private void Start(int i)
    {
        // A paragraph ends before the next block, whether it has an end tag or not.
        if (Blocks.Contains(tokens[i].Text) && open.TryPeek(out var top) && tokens[top].Text == "p")
        {
            ends[open.Pop()] = tokens[i].Start;
        }

        parents[i] = open.TryPeek(out var parent) ? parent : -1;
        if (tokens[i].IsVoid)
        {
            ends[i] = tokens[i].End;
        }
        else
        {
            open.Push(i);
        }
    }

    private bool Closes(string name)
    {
        foreach (var start in open)
        {
            var within = tokens[start].Text;
            if (within == name)
            {
                return true;
            }

            if (Blocks.Contains(name) ? Tables.Contains(within) && !Tables.Contains(name) : Blocks.Contains(within))
            {
                return false;
            }
        }

        return false;
    }

    private void End(int i)
    {
        CloseDownTo(open.First(o => tokens[o].Text == tokens[i].Text), tokens[i].Start);
        ends[open.Pop()] = tokens[i].End;
    }

    private void CloseDownTo(int start, int at)
    {
        while (open.TryPeek(out var top) && top != start)
        {
            ends[open.Pop()] = at;
        }
    }
}
