using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The phrases that make an item look like a status update, and those that make it look like a conversation.</summary>
public sealed class StatusPhrases
{
    private const string File = "status-phrases.json";

    private readonly IReadOnlyList<string> status;
    private readonly IReadOnlyList<string> conversation;

    private StatusPhrases(IReadOnlyList<StatusPhrase> all) =>
        (status, conversation) = (Fold(all, PhraseSign.Status), Fold(all, PhraseSign.Conversation));

    /// <summary>The phrases that come with the product.</summary>
    public static StatusPhrases BuiltIn { get; } = Parse(ContentEntries<StatusPhrase>.BuiltIn(File), File);

    /// <summary>Only a guess, and must be shown as one: the text contains a status phrase and no conversation phrase.</summary>
    public bool LooksLikeStatus(string text)
    {
        var folded = SearchWords.Fold(text);
        return status.Any(phrase => ContainsPhrase(folded, phrase)) && !conversation.Any(phrase => ContainsPhrase(folded, phrase));
    }

    /// <param name="json">An array of <c>{"id", "sign", "phrase"}</c>.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static StatusPhrases Parse(string json, string file)
    {
        var phrases = ContentEntries<StatusPhrase>.Read(json, file);
        return new StatusPhrases(phrases
            .RequireIds(p => p.Id)
            .Require(p => p.Id, p => p.Phrase.Any(char.IsLetterOrDigit), "its phrase holds no word")
            .RequireForAll(phrases.All.Any(p => p.Sign == PhraseSign.Status), "there must be at least one phrase of sign Status")
            .OrThrow());
    }

    private static IReadOnlyList<string> Fold(IReadOnlyList<StatusPhrase> all, PhraseSign sign) =>
        [.. all.Where(p => p.Sign == sign).Select(p => SearchWords.Fold(p.Phrase.Trim()))];

    private static bool ContainsPhrase(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}

/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Sign">What it suggests.</param>
/// <param name="Phrase">One or more whole words.</param>
public sealed record StatusPhrase(string Id, PhraseSign Sign, string Phrase);

/// <summary>What a phrase suggests about an item.</summary>
public enum PhraseSign
{
    /// <summary>It could be an email.</summary>
    Status,

    /// <summary>It belongs in the 1:1, whatever else it says.</summary>
    Conversation,
}
