namespace OutlookOneOnOne.Core.Text;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">As a person reads it; never markup.</param>
/// <param name="Link">Where it leads: <c>https</c>, <c>http</c> or <c>mailto</c>; null when nowhere.</param>
public sealed record RichSpan(string Text, bool Strong = false, bool Emphasis = false, bool Code = false, Uri? Link = null)
{
    /// <summary>What a person wrote stays out of logs.</summary>
    public override string ToString() => nameof(RichSpan);
}
