using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Words to search for. A text matches if it contains all of them, even inside longer words, ignoring case and accents. Stores search in
/// the text folded by <see cref="Fold"/>, so every store finds the same.
/// </summary>
public sealed record SearchWords
{
    /// <summary>The longest search that is accepted, in characters.</summary>
    public const int MaxLength = 200;

    // White space, and NUL, which no note contains.
    private static readonly char[] Separators =
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) || c == '\0')];

    private SearchWords(IReadOnlyList<string> all) => All = all;

    /// <summary>At least one; folded, and without repetitions.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>False when the text has no word or is longer than <see cref="MaxLength"/>.</summary>
    public static bool TryParse(string? text, out SearchWords words)
    {
        var folded = text is { Length: <= MaxLength } ? Fold(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries) : [];
        words = new SearchWords([.. folded.Distinct(StringComparer.Ordinal)]);
        return folded.Length > 0;
    }

    /// <param name="folded">A text folded by <see cref="Fold"/>.</param>
    public bool Matches(string folded) => All.All(word => folded.Contains(word, StringComparison.Ordinal));

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

    // Normalize throws on half a surrogate pair, which a URL can contain.
    private static string ReplaceLoneSurrogates(string text) => string.Concat(text.EnumerateRunes());
}
