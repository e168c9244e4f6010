namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something worth passing on to the managers one manages.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">One to three sentences of plain text, ready to be forwarded.</param>
/// <param name="Link">Where to read on; null when the text is all there is.</param>
public sealed record Idea(string Id, IdeaKind Kind, string Title, string Text, Uri? Link = null);

public enum IdeaKind
{
    Feedback,
    Template,
    Reading,
    Practice,
}
