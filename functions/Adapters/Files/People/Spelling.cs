namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class Spelling
{
    /// <summary>" Did you mean 'x'?", or nothing if no word is similar: at most one wrong letter in three.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) => DidYouMean(written, known, word => word);

    /// <summary>The same for addresses, whose domains say little.</summary>
    public static string DidYouMeanAddress(string written, IEnumerable<string> known)
    {
        var domain = written[written.LastIndexOf('@')..];
        return DidYouMean(
            written[..^domain.Length],
            known.Where(a => a.EndsWith(domain, StringComparison.OrdinalIgnoreCase)),
            address => address[..^domain.Length]);
    }

    /// <summary>The most similar word; null if none is similar.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) => Nearest(written, known, word => word);

    private static string DidYouMean(string written, IEnumerable<string> known, Func<string, string> part) =>
        Nearest(written, known, part) is { } near ? $" Did you mean '{near}'?" : string.Empty;

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
