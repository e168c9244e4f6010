namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something that a manager can pass on to the managers below.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">One to three sentences of plain text, ready to be forwarded.</param>
/// <param name="Link">Where to read more; null when there is no more.</param>
public sealed record Idea(string Id, IdeaKind Kind, string Title, string Text, Uri? Link = null);

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
