namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// What we wrote into an invite, told without repeating it. It is kept in our store, which decides, and with the event itself, where it
/// is written together with the section: whatever is killed in between, one of the two knows.
/// </summary>
/// <param name="Version">Of what is written: each version is written by itself at most once.</param>
/// <param name="Hash">Of the section to the letter.</param>
/// <param name="TextHash">Of its words alone, without white space: they stay when a mail program rewrites the markup.</param>
public sealed record SectionStamp(string Version, string Hash, string TextHash)
{
    private const char Separator = ' ';

    /// <summary>Null for what is not of the form that <see cref="ToString"/> gives.</summary>
    public static SectionStamp? TryParse(string? text) =>
        text?.Split(Separator) is [{ Length: > 0 } version, { Length: > 0 } hash, { Length: > 0 } words] ? new SectionStamp(version, hash, words) : null;

    public override string ToString() => string.Join(Separator, Version, Hash, TextHash);
}
