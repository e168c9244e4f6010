using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class Spelling
{
    /// <summary>The most similar address, whose domain says little; null if none is similar.</summary>
    public static string? NearestAddress(string written, IEnumerable<string> known)
    {
        var domain = written[written.LastIndexOf('@')..];
        return Nearest(
            written[..^domain.Length],
            known.Where(a => a.EndsWith(domain, StringComparison.OrdinalIgnoreCase)),
            address => address[..^domain.Length]);
    }

    /// <summary>The most similar word, with at most one wrong letter in three; null if none is similar.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) => Nearest(written, known, word => word);

    /// <summary>The remedy, and the word that was probably meant.</summary>
    /// <param name="remedy">What to do in any case.</param>
    /// <param name="word">What was probably meant; null if nothing is similar.</param>
    public static Func<IFileFaultsMessages, string> Suggest(Func<IFileFaultsMessages, string> remedy, string? word) =>
        word is null ? remedy : say => say.FileWithSuggestion(remedy(say), word);

    private static string? Nearest(string written, IEnumerable<string> known, Func<string, string> part) =>
        known
            .Select(word => (word, compared: part(word).ToLowerInvariant()))
            .Select(x => (x.word, x.compared, distance: Distance(written.ToLowerInvariant(), x.compared)))
            .Where(x => x.distance <= Math.Max(1, x.compared.Length / 3))
            .OrderBy(x => x.distance)
            .Select(x => x.word)
            .FirstOrDefault();

    /// <summary>Levenshtein distance: letters to insert, delete or replace.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
