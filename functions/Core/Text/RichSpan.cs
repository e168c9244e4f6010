namespace OutlookOneOnOne.Core.Text;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">As a person reads it; never markup.</param>
/// <param name="Strong">In bold.</param>
/// <param name="Emphasis">In italics.</param>
/// <param name="Code">In a monospaced font, as it was typed.</param>
/// <param name="Link">The address it links to: <c>https</c>, <c>http</c> or <c>mailto</c>; null without a link.</param>
public sealed record RichSpan(string Text, bool Strong = false, bool Emphasis = false, bool Code = false, Uri? Link = null)
{
    /// <summary>Only the type: what people write stays out of logs.</summary>
    public override string ToString() => nameof(RichSpan);
}
