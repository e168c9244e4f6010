using OutlookOneOnOne.Core.Messages.Content;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The phrases that make an item look like a status update, and those that make it look like a conversation.</summary>
public sealed class StatusPhrases
{
    private const string Path = "status-phrases";

    private readonly IReadOnlyList<string> status;
    private readonly IReadOnlyList<string> conversation;

    private StatusPhrases(IReadOnlyList<PhraseList> lists) =>
        (status, conversation) = (Fold(lists.SelectMany(list => list.Status)), Fold(lists.SelectMany(list => list.Conversation)));

    /// <summary>The phrases that come with the product, of all languages: people write in more than one.</summary>
    public static StatusPhrases BuiltIn { get; } = Parse(
        [.. CoachingContent.Folder.Tags.Select(tag => CoachingContent.Folder.Read(new ContentLanguage(tag, IsFormal: false), Path))
            .DistinctBy(file => file.Name)
            .Select(file => ContentEntry.Of(file, "text"))]);

    /// <summary>Only a guess, and must be shown as one: the text contains a status phrase and no conversation phrase.</summary>
    public bool LooksLikeStatus(string text)
    {
        var folded = SearchWords.Fold(text);
        return status.Any(phrase => ContainsPhrase(folded, phrase)) && !conversation.Any(phrase => ContainsPhrase(folded, phrase));
    }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static StatusPhrases Parse(IReadOnlyList<ContentEntry> files) =>
        new(ContentEntries<PhraseList>.Read(files)
            .Require(list => list.Status.Count > 0, "it has no phrase under Status")
            .Require(
                list => list.Status.Concat(list.Conversation).All(phrase => phrase.Any(char.IsLetterOrDigit)), "a phrase contains no word")
            .OrThrow());

    private static IReadOnlyList<string> Fold(IEnumerable<string> phrases) => [.. phrases.Select(SearchWords.Fold)];

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

/// <param name="Id">The name of the file.</param>
/// <param name="Status">An item with one of these could be an email. One or more whole words each.</param>
/// <param name="Conversation">An item with one of these belongs in the 1:1, whatever else it says.</param>
internal sealed record PhraseList(string Id, IReadOnlyList<string> Status, IReadOnlyList<string> Conversation);
