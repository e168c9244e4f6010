using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Words to search for. A text matches if it contains all of them, even inside longer words, ignoring case and accents. Stores read the
/// texts and ask <see cref="Matches"/>, so every store finds the same.
/// </summary>
public sealed record SearchWords
{
    /// <summary>The longest search that is accepted, in characters.</summary>
    public const int MaxLength = 200;

    // White space, and NUL, which no note contains.
    private static readonly char[] Separators =
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) || c == '\0')];

    // The same words with ae, oe and ue for ä, ö and ü, as people write names whose letters their keyboard lacks.
    private readonly IReadOnlyList<string> spelledOut;

    private SearchWords(IReadOnlyList<string> all, IReadOnlyList<string> spelledOut) => (All, this.spelledOut) = (all, spelledOut);

    /// <summary>At least one; folded, and without repetitions.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>False when the text has no word or is longer than <see cref="MaxLength"/>.</summary>
    public static bool TryParse(string? text, out SearchWords words)
    {
        var searched = text is { Length: <= MaxLength } ? text : string.Empty;
        var all = WordsIn(Fold(searched)).Zip(WordsIn(Fold(SpellOut(searched))), (plain, spelled) => (plain, spelled))
            .DistinctBy(w => w.plain, StringComparer.Ordinal).ToList();
        words = new SearchWords([.. all.Select(w => w.plain)], [.. all.Select(w => w.spelled)]);
        return all.Count > 0;
    }

    /// <summary>Whether the text has all words. "Müller" is found as muller and as mueller, and "Mueller" as müller.</summary>
    public bool Matches(string text)
    {
        var folded = Fold(text);
        var missing = Enumerable.Range(0, All.Count).Where(i => !folded.Contains(All[i], StringComparison.Ordinal)).ToList();
        if (missing.Count == 0)
        {
            return true;
        }

        var spelledText = SpellOut(text);
        var spelled = spelledText == text ? folded : Fold(spelledText);
        return missing.TrueForAll(i => spelled.Contains(spelledOut[i], StringComparison.Ordinal));
    }

    /// <summary>The same text without differences of case, accent, width and ligature: "Çà ﬁt, Øre" becomes "ca fit, ore".</summary>
    public static string Fold(string text)
    {
        // Upper case first, because only that makes ς and σ the same letter. Compatibility decomposition then separates letters from
        // accents.
        var decomposed = ReplaceLoneSurrogates(text).ToUpperInvariant().Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        var folded = new StringBuilder(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            folded.Append(Plain(rune));
        }

        return folded.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(SearchWords? other) => other is not null && All.SequenceEqual(other.All, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        All.Aggregate(0, (hash, word) => HashCode.Combine(hash, string.GetHashCode(word, StringComparison.Ordinal)));

    /// <summary>The number of words and never the words: people search for private things.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({All.Count} words)");

    // Letters that Unicode does not decompose, although people type them without the stroke.
    private static string Plain(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        _ when Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => string.Empty,
        _ => rune.ToString(),
    };

    private static string[] WordsIn(string folded) => folded.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string SpellOut(string text) => ReplaceLoneSurrogates(text).Normalize(NormalizationForm.FormC)
        .Replace("ä", "ae", StringComparison.OrdinalIgnoreCase)
        .Replace("ö", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("ü", "ue", StringComparison.OrdinalIgnoreCase)
        .Replace("ø", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("å", "aa", StringComparison.OrdinalIgnoreCase);

    // Normalize throws on half a surrogate pair, which a URL can contain.
    private static string ReplaceLoneSurrogates(string text) => string.Concat(text.EnumerateRunes());
}
