namespace OutlookOneOnOne.Core.Coaching;

/// <summary>A way to get feedback or to hold a better 1:1.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="For">Who can use it; at least one.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What it is and why it works: one to three sentences of plain text, ready to be forwarded.</param>
/// <param name="When">When to use it; null only for something to read.</param>
/// <param name="Say">Words to say, without quotation marks; null only for something to read.</param>
/// <param name="Then">What to do with the answer; null only for something to read.</param>
/// <param name="Link">Where to read more; null when there is no more.</param>
public sealed record Idea(
    string Id,
    IdeaKind Kind,
    IReadOnlyList<CoachingRole> For,
    string Title,
    string Text,
    string? When = null,
    string? Say = null,
    string? Then = null,
    Uri? Link = null);

/// <summary>What sort of idea it is.</summary>
public enum IdeaKind
{
    /// <summary>A way to get or give feedback.</summary>
    Feedback,

    /// <summary>A template to try.</summary>
    Template,

    /// <summary>Something to read; it has a link.</summary>
    Reading,

    /// <summary>Something to practise.</summary>
    Practice,
}
