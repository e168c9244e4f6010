using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>One row of the managers in a digest.</summary>
internal abstract record DigestRow
{
    private DigestRow()
    {
    }

    public sealed record Shown(DigestLine Line) : DigestRow;

    /// <summary>The total of the managers that do not fit.</summary>
    /// <param name="Below">The direct manager they are below; null when that manager has no row either.</param>
    /// <param name="Managers">The number of managers.</param>
    /// <param name="Counts">The sum for those whose calendars could be read.</param>
    /// <param name="WithoutFigures">How many calendars could not be read.</param>
    public sealed record Summed(Person? Below, int Managers, CoverageCounts Counts, int WithoutFigures) : DigestRow;

    public T Match<T>(Func<DigestLine, T> shown, Func<Summed, T> summed) => this switch
    {
        Shown s => shown(s.Line),
        Summed s => summed(s),
        _ => throw new InvalidOperationException("DigestRow has no other case."),
    };
}

/// <summary>Chooses which managers of a long line are shown: the nearest first, never by their figures.</summary>
internal static class DigestRows
{
    /// <summary>Nobody would read more, and some mail programs truncate mail at 100 KB.</summary>
    public const int MaxRows = 30;

    public static IReadOnlyList<DigestRow> Of(IReadOnlyList<DigestLine> managers)
    {
        var shown = managers.OrderBy(m => m.Level).Take(MaxRows).ToHashSet<DigestLine>(ReferenceEqualityComparer.Instance);
        return [.. Branches(managers).SelectMany(branch => Rows(branch, shown)), .. SummedRows(managers, shown)];
    }

    /// <summary>The total of these managers.</summary>
    public static DigestRow.Summed Sum(Person? below, IReadOnlyCollection<DigestLine> lines)
    {
        var known = lines.Select(l => l.Coverage).OfType<ManagerCoverage.Known>().ToList();
        var counts = known.Aggregate(default(CoverageCounts), (sum, k) => sum + k.Report.Counts);
        return new DigestRow.Summed(below, lines.Count, counts, lines.Count - known.Count);
    }

    private static IEnumerable<DigestRow> Rows(List<DigestLine> branch, HashSet<DigestLine> shown)
    {
        var hidden = branch.Where(line => !shown.Contains(line)).ToList();
        var rows = branch.Where(shown.Contains).Select(DigestRow (line) => new DigestRow.Shown(line));
        return shown.Contains(branch[0]) && hidden.Count > 0 ? rows.Append(Sum(branch[0].Coverage.Manager, hidden)) : rows;
    }

    private static IEnumerable<DigestRow> SummedRows(IReadOnlyList<DigestLine> managers, HashSet<DigestLine> shown)
    {
        var rest = Branches(managers).Where(branch => !shown.Contains(branch[0])).SelectMany(branch => branch).ToList();
        return rest.Count > 0 ? [Sum(null, rest)] : [];
    }

    /// <summary>Groups each direct manager with everybody below them, who come next in the list.</summary>
    private static List<List<DigestLine>> Branches(IReadOnlyList<DigestLine> managers)
    {
        var branches = new List<List<DigestLine>>();
        foreach (var line in managers)
        {
            if (line.Level == 1 || branches.Count == 0)
            {
                branches.Add([]);
            }

            branches[^1].Add(line);
        }

        return branches;
    }
}
