namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>Whole percentages that add up to 100, for the widths of a bar's cells.</summary>
internal static class Percentages
{
    /// <summary>Each is at least 1, so that one person among two hundred is still visible.</summary>
    /// <param name="counts">All above zero; at most 100 of them.</param>
    public static IReadOnlyList<int> Of(IEnumerable<int> counts)
    {
        var all = counts.ToList();
        var total = all.Sum();
        var shares = all.Select(count => Math.Max(1, (int)(100L * count / total))).ToList();
        shares[shares.IndexOf(shares.Max())] += 100 - shares.Sum();
        return shares;
    }
}
