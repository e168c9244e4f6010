namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Identifies what we wrote into an invite without repeating it. It is kept in our store, which is authoritative, and on the event, where
/// it is written together with the section. After any crash, at least one of them has it.
/// </summary>
/// <param name="Version">The version of the content: each is written automatically at most once.</param>
/// <param name="Hash">Hash of the exact section.</param>
/// <param name="TextHash">Hash of its text without white space, which survives when a mail program rewrites the markup.</param>
public sealed record SectionStamp(string Version, string Hash, string TextHash)
{
    private const char Separator = ' ';

    /// <summary>Null unless it has the form that <see cref="ToString"/> returns.</summary>
    public static SectionStamp? TryParse(string? text) =>
        text?.Split(Separator) is [{ Length: > 0 } version, { Length: > 0 } hash, { Length: > 0 } words]
            ? new SectionStamp(version, hash, words)
            : null;

    /// <summary>The three parts in one line, which <see cref="TryParse"/> reads.</summary>
    public override string ToString() => string.Join(Separator, Version, Hash, TextHash);
}
